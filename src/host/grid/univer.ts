import type {
  ICellData,
  ICommandService,
  ICommandInfo,
  IExecutionOptions,
  ILanguagePack,
  IObjectMatrixPrimitiveType,
  Injector,
  IUndoRedoService,
  IWorkbookData,
  LocaleType,
  Univer,
} from '@univerjs/core';
import type * as Core from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type * as Formula from '@univerjs/engine-formula';
import type * as Sheets from '@univerjs/sheets';
import type {} from '@univerjs/sheets/facade';
import type {} from '@univerjs/sheets-conditional-formatting/facade';
import type {} from '@univerjs/sheets-formula/facade';
import type {} from '@univerjs/sheets-ui/facade';
import type {} from '@univerjs/ui/facade';

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
  /** True while one of the grid's states is on, e.g. while a cell is edited. */
  isInContext(key: string): boolean;
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
  const pack = UniverCore.mergeLocales(UniverPresetSheetsCoreEnUS, UniverPresetSheetsConditionalFormattingEnUS, words);
  const { univer, univerAPI } = UniverPresets.createUniver({
    locale,
    theme: UniverThemes.greenTheme,
    locales: { [locale]: pack },
    presets: [
      UniverPresetSheetsCore.UniverSheetsCorePreset({
        container,
        header: true,
        ribbonType: 'simple',
        disableAutoFocus: true,
        // Undo and redo are in the page's own bar.
        menu: { 'univer.command.undo': { hidden: true }, 'univer.command.redo': { hidden: true } },
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
    isInContext: (key) => injector.get(UniverCore.IContextService).getContextValue(key) === true,
    setStyles: (unitId, subUnitId, cellValue) => {
      const { SetRangeValuesMutation: mutation, SetRangeValuesUndoMutationFactory: undoOf } = UniverSheets;
      // With this trigger the formula engine leaves formulas alone; it takes every other change without one for a deletion.
      const trigger = 'sheet.command.set-style';
      const redo = { unitId, subUnitId, cellValue, trigger };
      const undo = { ...injector.invoke((accessor) => undoOf(accessor, redo)), trigger };
      commands.syncExecuteCommand(mutation.id, redo);
      const item = {
        redoMutations: [{ id: mutation.id, params: redo }],
        undoMutations: [{ id: mutation.id, params: undo }],
      };
      undoRedo.pushUndoRedo({ unitID: unitId, ...item });
    },
  };
}

export type { ICommandInfo, IExecutionOptions, IWorkbookData };
