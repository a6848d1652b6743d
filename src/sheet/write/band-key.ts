import { DEFAULT_POLICY, type Policy } from '../../scoring/policy';

/** What the colour rules depend on, short; undefined for the default cuts and colours. */
export function bandKey({ bands, bandLooks }: Pick<Policy, 'bands' | 'bandLooks'>): string | undefined {
  const colours = (bandLooks ?? []).map(({ colour }) => colour ?? '');
  const own = colours.some((colour) => colour !== '') ? `|${colours.join()}` : '';
  const key = bands.join() + own;
  return key === DEFAULT_POLICY.bands.join() ? undefined : key;
}
