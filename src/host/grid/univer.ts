import type {
  ICellData,
  ICommand,
  ICommandService,
  ICommandInfo,
  IDisposable,
  IExecutionOptions,
  ILanguagePack,
  IObjectMatrixPrimitiveType,
  Injector,
  IUndoRedoService,
  IWorkbookData,
  LocaleType,
  Nullable,
  Univer,
} from '@univerjs/core';
import type * as Core from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type * as Formula from '@univerjs/engine-formula';
import type * as Render from '@univerjs/engine-render';
import type * as Sheets from '@univerjs/sheets';
import type {} from '@univerjs/sheets/facade';
import type {} from '@univerjs/sheets-conditional-formatting/facade';
import type {} from '@univerjs/sheets-formula/facade';
import type {} from '@univerjs/sheets-ui/facade';
import type {} from '@univerjs/ui/facade';
import { CalculationGate } from './calculation-gate';
import { SheetLayouts } from './sheet-layouts';
import { showThaiDigits } from './thai-digits';

/**
 * Univer, the grid of the page. Its packages are UMD scripts that host.html loads before this bundle (bundling them takes
 * a minute and a half); everything here reads them from the globals they leave.
 */
declare const UniverPresets: { createUniver(options: object): { univer: Univer; univerAPI: FUniver } };
declare const UniverPresetSheetsCore: { UniverSheetsCorePreset(options: object): object };
declare const UniverPresetSheetsConditionalFormatting: {
  UniverSheetsConditionalFormattingPreset(options?: object): object;
};
declare const UniverPresetSheetsCoreEnUS: ILanguagePack;
declare const UniverPresetSheetsConditionalFormattingEnUS: ILanguagePack;
declare const UniverThemes: { greenTheme: object };
declare const UniverCore: typeof Core;
declare const UniverEngineFormula: typeof Formula;
declare const UniverEngineRender: typeof Render;
declare const UniverSheets: typeof Sheets;

/** The formula engine's classes, for the custom functions. */
export const engine = (): typeof Formula => UniverEngineFormula;

export interface GridEngine {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly undoRedo: IUndoRedoService;
  readonly formulas: Formula.FormulaDataModel;
  readonly calculations: CalculationGate;
  /** Charts and print layout of the sheets. */
  readonly layouts: SheetLayouts;
  /** How far the shown sheet is scrolled, in its own pixels. */
  scrollOf(unitId: string): { readonly x: number; readonly y: number };
  /** True while one of the grid's states is on, e.g. while a cell is edited. */
  isInContext(key: string): boolean;
  /** Called before a command runs: it does not run, and counts as cancelled. */
  cancel(): never;
  /** Shows Thai digits where formats ask for them. To be called when a workbook is there. */
  showThaiDigits(): IDisposable;
  /** Sets styles, and nothing else, as one undoable change. */
  setStyles(unitId: string, subUnitId: string, cellValue: IObjectMatrixPrimitiveType<ICellData>): void;
}

export interface GridOptions {
  readonly container: HTMLElement;
  readonly functions: readonly [unknown, string][];
  readonly descriptions: readonly Formula.IFunctionInfo[];
  /** Translations of the grid's own words, laid over its English ones. */
  readonly words: ILanguagePack;
}

/** Puts an empty grid into `container`. Throws when a script of Univer is missing. */
export function createGrid({ container, functions, descriptions, words }: GridOptions): GridEngine {
  const locale = 'enUS' as LocaleType;
  const english = UniverCore.mergeLocales(UniverPresetSheetsCoreEnUS, UniverPresetSheetsConditionalFormattingEnUS);
  const { univer, univerAPI } = UniverPresets.createUniver({
    locale,
    theme: UniverThemes.greenTheme,
    locales: { [locale]: overlaid(english, words) },
    presets: [
      UniverPresetSheetsCore.UniverSheetsCorePreset({
        container,
        header: true,
        ribbonType: 'simple',
        disableAutoFocus: true,
        menu: Object.fromEntries(HIDDEN.map((item) => [item, { hidden: true }])),
        footer: { menus: false, addSheetButtonConfig: { show: false } },
        // Every formula is calculated on opening: a file's cached values may come from another program.
        formula: { initialFormulaComputing: 0, function: functions, description: descriptions },
      }),
      UniverPresetSheetsConditionalFormatting.UniverSheetsConditionalFormattingPreset(),
    ],
  });
  const injector = univer.__getInjector();
  const commands = injector.get(UniverCore.ICommandService);
  const undoRedo = injector.get(UniverCore.IUndoRedoService);
  return {
    univer,
    api: univerAPI,
    injector,
    commands,
    undoRedo,
    // The formula plugin starts with the first workbook.
    get formulas() {
      return injector.get(UniverEngineFormula.FormulaDataModel);
    },
    calculations: new CalculationGate({ commands, injector, engine: engine(), cancel }),
    layouts: new SheetLayouts(commands, undoRedo),
    scrollOf(unitId) {
      const { scene } = injector.get(UniverEngineRender.IRenderManagerService).getRenderById(unitId) ?? {};
      const main = scene?.getViewport('viewMain');
      return { x: main?.viewportScrollX ?? 0, y: main?.viewportScrollY ?? 0 };
    },
    isInContext: (key) => injector.get(UniverCore.IContextService).getContextValue(key) === true,
    cancel,
    showThaiDigits: () => showThaiDigits(injector, UniverSheets),
    setStyles: stylesOf(injector, commands, undoRedo),
  };
}

function cancel(): never {
  throw new UniverCore.CustomCommandExecutionError('cancelled');
}

/** Undo and redo are in the page's own bar; protection is the file's, and not changed here. */
const HIDDEN: readonly string[] = [
  ...['univer.command.undo', 'univer.command.redo', 'sheet.contextMenu.permission'],
  ...['sheet.command.add-range-protection-from-toolbar', 'sheet.command.add-range-protection-from-sheet-bar'],
  ...['sheet.command.view-sheet-permission-from-sheet-bar', 'sheet.command.change-sheet-protection-from-sheet-bar'],
];

/** The words of `base` with those of `over` laid over them, however deep they are. */
function overlaid(base: ILanguagePack, over: ILanguagePack): ILanguagePack {
  const words = Object.entries(over).map(([key, word]) => {
    const below = base[key];
    const both = typeof word === 'object' && typeof below === 'object';
    return [key, both ? overlaid(below as ILanguagePack, word as ILanguagePack) : word];
  });
  return { ...base, ...(Object.fromEntries(words) as ILanguagePack) };
}

const SET_STYLES = 'kpi-score.mutation.set-styles';
const MUTATION = 2;

/**
 * Changes styles through a mutation of our own: the formula engine takes a change of a cell that names no formula for the
 * deletion of its formula, and redoing the grid's own style command deletes formulas for that reason. Local changes it
 * leaves alone.
 */
function stylesOf(injector: Injector, commands: ICommandService, undoRedo: IUndoRedoService): GridEngine['setStyles'] {
  const { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } = UniverSheets;
  commands.registerCommand({
    id: SET_STYLES,
    type: MUTATION,
    handler: (_, params: object) =>
      commands.syncExecuteCommand(SetRangeValuesMutation.id, { ...params }, { onlyLocal: true }) as boolean,
  } as ICommand);
  return (unitId, subUnitId, cellValue) => {
    const redo = { unitId, subUnitId, cellValue };
    const before = injector.invoke((accessor) => SetRangeValuesUndoMutationFactory(accessor, redo)).cellValue;
    const undo = { unitId, subUnitId, cellValue: stylesAlone(before ?? {}) };
    commands.syncExecuteCommand(SET_STYLES, redo);
    const item = {
      redoMutations: [{ id: SET_STYLES, params: redo }],
      undoMutations: [{ id: SET_STYLES, params: undo }],
    };
    undoRedo.pushUndoRedo({ unitID: unitId, ...item });
  };
}

function stylesAlone(cells: IObjectMatrixPrimitiveType<Nullable<ICellData>>): IObjectMatrixPrimitiveType<ICellData> {
  const result: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const [row, line] of Object.entries(cells)) {
    const styles = Object.entries(line).map(([column, cell]) => [column, { s: (cell as ICellData | null)?.s ?? null }]);
    result[Number(row)] = Object.fromEntries(styles) as Record<number, ICellData>;
  }
  return result;
}

export type { ICommandInfo, IExecutionOptions, IWorkbookData };
