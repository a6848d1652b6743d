import type { Area } from '../../sheet/grid';
import type { ContentBlock, LookBlock, TableResize } from '../../sheet/plan';

/** A colour rule to be added: a conditional format of the kind `expression`. */
export interface NewRule {
  readonly area: Area;
  /** Starts with `=`, relative to the area's top left cell. */
  readonly formula: string;
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly stopIfTrue?: boolean;
}

/**
 * Changes to one sheet, done in the order of the members. Everything not named stays as it is. All members but `sheet`
 * may be left out. Rows and columns are 0-based.
 */
export interface SheetEdits {
  /** Name of the sheet. */
  readonly sheet: string;
  readonly unmerges?: readonly Area[];
  /** Cells whose look goes back to the workbook's default. */
  readonly resets?: readonly Area[];
  readonly looks?: readonly LookBlock[];
  /** A value of null empties a cell; a null entry leaves it alone. Text is stored as text, never as a formula. */
  readonly contents?: readonly ContentBlock[];
  readonly merges?: readonly Area[];
  /** Excel tables that become wider or narrower. */
  readonly tables?: readonly TableResize[];
  /** What is printed. */
  readonly printArea?: Area;
  /** In characters, as Excel shows them. */
  readonly columnWidths?: readonly { readonly column: number; readonly width: number }[];
  /** In points. */
  readonly rowHeights?: readonly { readonly row: number; readonly height: number }[];
  readonly hiddenRows?: readonly { readonly row: number; readonly hidden: boolean }[];
  /** Ids of conditional formats (`XlsxConditionalFormat.id`) to be taken away. */
  readonly removeRules?: readonly string[];
  /** Come before all rules of the sheet, the first of them first. */
  readonly addRules?: readonly NewRule[];
}

/** Changes to a workbook. */
export interface XlsxEdits {
  /** Names of new, empty sheets, put at the end; edits of them follow in `sheets`. */
  readonly addSheets?: readonly string[];
  readonly sheets?: readonly SheetEdits[];
  /** Settings to be set; null takes a setting away. Others stay. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Custom XML to be kept: it replaces the part whose root has that namespace, or becomes a new part. Well-formed. */
  readonly customXml?: readonly { readonly namespace: string; readonly xml: string }[];
}
