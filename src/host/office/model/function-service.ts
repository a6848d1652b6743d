import type { ClassDefinition } from './class-definition';

/** Where the page's function runtime reports: results of calls, and that it is ready for calls. */
export const CustomFunctions: ClassDefinition<null> = {
  scalars: {},
  calls: {
    SetInvocationResults: (_, args, session) => session.functions.results(args.raw(0)),
    SetInvocationArrayResults: (_, args, session) => session.functions.results(args.raw(0)),
    _SetOsfControlContainerReadyForCustomFunctions: (_, __, session) => session.functions.ready(),
    _GetEnabledFeatures: (_, __, session) => session.functions.features,
  },
};

export const AddinInternalService: ClassDefinition<null> = {
  scalars: {},
  calls: { NotifyActionHandlerReady: () => null },
};
