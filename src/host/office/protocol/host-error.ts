/** What Excel answers when an action fails; the texts are Excel's English ones. */
const errors = {
  ItemNotFound: [404, "The requested resource doesn't exist."],
  InvalidArgument: [400, 'The argument is invalid or missing or has an incorrect format.'],
  AccessDenied: [403, 'You cannot perform the requested operation.'],
  ItemAlreadyExists: [409, 'The resource being created already exists.'],
  InvalidOperation: [400, 'The operation attempted is invalid on the object.'],
  InvalidReference: [400, 'This reference is not valid for the current operation.'],
  InvalidObjectPath: [400, 'The object path is not working for what you are trying to do.'],
  InvalidSelection: [400, 'The current selection is invalid for this operation.'],
  ApiNotFound: [
    404,
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  ],
  UnsupportedOperation: [400, 'The operation being attempted is not supported.'],
  NonBlankCellOffSheet: [400, 'Cells that are not empty would be pushed off the end of the worksheet.'],
  GeneralException: [500, 'There was an internal error while processing the request.'],
} as const satisfies Record<string, readonly [number, string]>;

export type HostErrorCode = keyof typeof errors;

/** Fails one action of a batch. `detail` is added to Excel's own sentence, for the person who debugs the add-in. */
export class HostError extends Error {
  readonly httpStatus: number;
  constructor(
    readonly code: HostErrorCode,
    detail?: string,
    /** `Class.member`, filled in by the dispatcher. */
    readonly location?: string,
  ) {
    super(detail ? `${errors[code][1]} (${detail})` : errors[code][1]);
    this.name = 'HostError';
    this.httpStatus = errors[code][0];
  }

  at(location: string): HostError {
    return this.location
      ? this
      : Object.assign(new HostError(this.code, undefined, location), { message: this.message });
  }
}

export const invalidArgument = (detail: string): HostError => new HostError('InvalidArgument', detail);
export const itemNotFound = (detail: string): HostError => new HostError('ItemNotFound', detail);
export const apiNotFound = (member: string): HostError => new HostError('ApiNotFound', member);
