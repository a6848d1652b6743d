import { kpiBand } from './kpi-band';
import { kpiCard } from './kpi-card';
import { kpiCoverage } from './kpi-coverage';
import { kpiExplain } from './kpi-explain';
import { kpiGrowth } from './kpi-growth';
import { kpiMilestone } from './kpi-milestone';
import { kpiNeeded } from './kpi-needed';
import { kpiNumber } from './kpi-number';
import { kpiPercent } from './kpi-percent';
import { kpiScore } from './kpi-score';
import { kpiTotal } from './kpi-total';
import { kpiWeighted } from './kpi-weighted';

/** Every custom function under its id in functions.json, in the order the documentation shows them. */
export const kpiFunctions = {
  KPISCORE: kpiScore,
  KPITOTAL: kpiTotal,
  KPIWEIGHTED: kpiWeighted,
  KPICOVERAGE: kpiCoverage,
  KPIBAND: kpiBand,
  KPIEXPLAIN: kpiExplain,
  KPINEEDED: kpiNeeded,
  KPIPERCENT: kpiPercent,
  KPIGROWTH: kpiGrowth,
  KPIMILESTONE: kpiMilestone,
  KPINUMBER: kpiNumber,
  KPICARD: kpiCard,
} as const;

export type FunctionId = keyof typeof kpiFunctions;
export const FUNCTION_IDS = Object.keys(kpiFunctions) as readonly FunctionId[];
