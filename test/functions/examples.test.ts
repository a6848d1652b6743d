import { join } from 'node:path';
import { functionPages } from '../../.config/functions/pages';
import { bind } from '../../src/functions/associate';
import { FUNCTION_IDS, kpiFunctions, type FunctionId } from '../../src/functions/kpi-functions';
import { parseCall, parseValue } from '../support/formula/literals';
import { runtime } from './runtime';

const folder = join(__dirname, '../../src/functions');
const pages = functionPages(folder, 'en');

const asMatrix = (value: unknown): unknown => (Array.isArray(value) ? value : [[value]]);

describe('the examples of the documentation', () => {
  it.each(FUNCTION_IDS)('%s has two of them', (id) => {
    expect(pages.find((page) => page.id === id)?.examples).toHaveLength(2);
  });

  it.each(pages.flatMap((page) => page.examples).map(({ formula, value }) => [formula, value] as const))(
    '%s gives %s',
    (formula, expected) => {
      // Arrange
      const { id, parameters } = parseCall(formula);
      const call = bind(kpiFunctions[id as FunctionId], runtime().runtime);

      // Act
      const answer = call(...parameters);

      // Assert
      expect(asMatrix(answer)).toEqual(parseValue(expected));
    },
  );
});
