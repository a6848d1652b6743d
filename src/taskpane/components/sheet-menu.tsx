import {
  Menu,
  MenuButton,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { useSheetsText } from '../sheets-text';
import { useSheets, type SheetsKnown } from '../state/use-sheets';
import { useText } from '../text';
import { FailureText } from './failure-text';
import { SheetIcon } from './icons';
import { SheetFacts } from './sheet-facts';

interface SheetMenuProps {
  readonly sheet: string;
  readonly show: (sheet: string, at: string) => void;
}

/** The sheet that was read; opened, it looks for the others that hold a table and shows the one chosen. */
export const SheetMenu = ({ sheet, show }: SheetMenuProps) => {
  const { t } = useText();
  const m = useSheetsText();
  const { known, look } = useSheets(null);
  return (
    <Menu checkedValues={{ sheet: [sheet] }} onOpenChange={(_, { open }) => open && look()}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" size="small" className="header-sheet" icon={<SheetIcon />} title={m('choose')}>
          <span>{t('sheet', { sheet })}</span>
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className="sheet-menu">
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{m('title')}</MenuGroupHeader>
            <Choices known={known} show={show} />
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
};

const Choices = ({ known, show }: Pick<SheetMenuProps, 'show'> & { known: SheetsKnown }) => {
  const m = useSheetsText();
  if (known.kind === 'looking') return <MenuItem disabled>{m('looking')}</MenuItem>;
  if (known.kind === 'failed') {
    return (
      <MenuItem disabled>
        <FailureText error={known.error} />
      </MenuItem>
    );
  }
  if (known.choices.length === 0) return <MenuItem disabled>{m('none')}</MenuItem>;
  return known.choices.map((choice) => (
    <MenuItemRadio
      key={choice.sheet}
      name="sheet"
      value={choice.sheet}
      subText={<SheetFacts choice={choice} />}
      onClick={() => show(choice.sheet, choice.at)}
    >
      {choice.sheet}
    </MenuItemRadio>
  ));
};
