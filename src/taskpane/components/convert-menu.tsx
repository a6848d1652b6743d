import {
  Menu,
  MenuButton,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import type { FormulaStyle } from '../../sheet/plan';
import { useServices } from '../services';
import { useSettingsText } from '../settings-text';
import { STYLE_WORDS } from '../state/convert-notice';

const CHOICES = [
  ['kpi', 'convertKpi'],
  ['plain', 'convertPlain'],
  ['values', 'convertValues'],
] as const;

interface ConvertMenuProps {
  /** As what the results stand on the sheet. */
  readonly style: FormulaStyle;
  readonly disabled: boolean;
  readonly convert: (to: FormulaStyle) => void;
}

/** Says as what the results stand on the sheet, and turns them into something else in place. */
export const ConvertMenu = ({ style, disabled, convert }: ConvertMenuProps) => {
  const { port } = useServices();
  const s = useSettingsText();
  const { customFunctions } = port.capabilities();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" size="small" disabled={disabled}>
          {s('convert')}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{s('standsAs', { style: s(STYLE_WORDS[style]) })}</MenuGroupHeader>
            {CHOICES.filter(([choice]) => choice !== style).map(([choice, words]) => (
              <MenuItem key={choice} disabled={choice === 'kpi' && !customFunctions} onClick={() => convert(choice)}>
                {s(words)}
              </MenuItem>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
};
