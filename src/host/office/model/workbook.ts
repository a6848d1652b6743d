import type { HostWorkbook } from '../../workbook/host-workbook';
import { HostError, itemNotFound } from '../protocol/host-error';
import type { Session } from '../protocol/session';
import { sheetById } from './areas';
import type { ClassDefinition } from './class-definition';
import { object, type HostObject } from './object';

function selectedRange(workbook: HostWorkbook): HostObject {
  const { sheetId, area } = workbook.selection();
  return object('Range', { sheet: sheetById(workbook, sheetId), area });
}

function activeCell(workbook: HostWorkbook): HostObject {
  const { sheetId, area } = workbook.selection();
  return object('Range', {
    sheet: sheetById(workbook, sheetId),
    area: { top: area.top, left: area.left, bottom: area.top, right: area.left },
  });
}

/** The range an event told of; `args.getRange(context)` asks for it by the event's reference id. */
function rangeOfEvent(id: string, session: Session): HostObject | null {
  const found = session.events.recentRange(id);
  const sheet = found && session.workbook.sheets().find((candidate) => candidate.id === found.sheetId);
  return found && sheet ? object('Range', { sheet, area: found.area }) : null;
}

function required(found: HostObject | null): HostObject {
  if (!found) throw itemNotFound('the range of the event');
  return found;
}

export const Workbook: ClassDefinition<HostWorkbook> = {
  scalars: {
    Name: { get: (workbook) => workbook.name },
    ReadOnly: { get: () => false },
    CalculationEngineVersion: { get: () => 191_029 },
  },
  objects: {
    Application: (workbook) => object('Application', workbook),
    CustomXmlParts: (workbook) => object('CustomXmlPartCollection', workbook),
    Names: (workbook) => object('NamedItemCollection', workbook),
    Settings: (workbook) => object('SettingCollection', workbook),
    Tables: () => object('TableCollection', { sheet: null }),
    Worksheets: (workbook) => object('WorksheetCollection', workbook),
    _Runtime: (workbook) => object('Runtime', workbook),
  },
  makers: {
    GetActiveCell: activeCell,
    GetSelectedRange: selectedRange,
    GetSelectedRanges(workbook) {
      const { sheetId, area } = workbook.selection();
      return object('RangeAreas', { sheet: sheetById(workbook, sheetId), areas: [area] });
    },
    _GetRangeForEventByReferenceId: (_, args, session) => required(rangeOfEvent(args.text(0), session)),
    _GetRangeOrNullObjectForEventByReferenceId: (_, args, session) => rangeOfEvent(args.text(0), session),
  },
  calls: {
    Close: () => {
      throw new HostError('UnsupportedOperation', 'closing the workbook');
    },
    Save: () => {
      throw new HostError('UnsupportedOperation', 'saving the workbook');
    },
    _RemoveReference: (_, args, session) => session.kept.release(args.text(0)),
    _RemoveAllReferences: (_, __, session) => session.kept.releaseAll(),
    _GetReferenceCount: (_, __, session) => session.kept.count,
    _SetOsfControlContainerReadyForCustomFunctions: (_, __, session) => session.functions.ready(),
    _RegisterActivatedEvent: () => null,
    _UnregisterActivatedEvent: () => null,
  },
};

const modes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

export const Application: ClassDefinition<HostWorkbook> = {
  scalars: {
    CalculationMode: {
      get: (workbook) => (workbook.calculationMode === 'manual' ? 'Manual' : 'Automatic'),
      set(workbook, value) {
        const mode = modes.find((word) => word === value);
        if (!mode) throw new HostError('InvalidArgument', 'calculation mode');
        workbook.calculationMode = mode === 'Manual' ? 'manual' : 'automatic';
      },
    },
    CalculationState: { get: () => 'Done' },
    CalculationEngineVersion: { get: () => 191_029 },
    DecimalSeparator: { get: () => '.' },
    ThousandsSeparator: { get: () => ',' },
    UseSystemSeparators: { get: () => true },
  },
  calls: {
    Calculate(workbook, args) {
      args.oneOf(0, ['Recalculate', 'Full', 'FullRebuild'] as const);
      workbook.recalculate();
    },
    /** Both end with the request. A request is one transaction here, calculated and drawn when it ends. */
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

export const Runtime: ClassDefinition<HostWorkbook> = {
  scalars: {
    EnableEvents: {
      get: (_, session) => session.events.enabled,
      set(_, value, session) {
        session.events.enabled = value === true;
      },
    },
  },
};
