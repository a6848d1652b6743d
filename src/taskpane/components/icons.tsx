/** The pane's few signs, drawn on a 16 × 16 grid in the text's colour. Always beside words, so hidden from readers. */
const Icon = ({ path, size = 16 }: { path: string; size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 16 16" fill="none" aria-hidden="true" focusable="false">
    <path d={path} stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
);

export const ChevronIcon = () => <Icon path="M4 6l4 4 4-4" />;
export const SheetIcon = () => <Icon path="M2.5 3.5h11v9h-11zM2.5 6.5h11M6.5 6.5v6" />;
export const ErrorIcon = () => (
  <Icon path="M8 1.8a6.2 6.2 0 100 12.4A6.2 6.2 0 008 1.8zM5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4" />
);
export const WarningIcon = () => <Icon path="M8 2.2l6.2 11H1.8zM8 6.4v3.2M8 11.4v.1" />;
export const InfoIcon = () => <Icon path="M8 1.8a6.2 6.2 0 100 12.4A6.2 6.2 0 008 1.8zM8 7.4v3.4M8 5.1v.1" />;
export const CheckIcon = ({ size = 16 }: { size?: number }) => <Icon path="M3 8.5l3.2 3.2L13 5" size={size} />;
export const SearchIcon = () => <Icon path="M7 2.5a4.5 4.5 0 100 9 4.5 4.5 0 000-9zM10.3 10.3l3.2 3.2" size={24} />;
export const PlugIcon = () => <Icon path="M6 2.5v3M10 2.5v3M4.5 5.5h7v2.2a3.5 3.5 0 01-7 0zM8 11.2v2.6" size={24} />;
export const ClockIcon = () => <Icon path="M8 1.8a6.2 6.2 0 100 12.4A6.2 6.2 0 008 1.8zM8 4.8v3.4l2.3 1.4" size={24} />;
export const RefreshIcon = () => (
  <Icon path="M13 3.5v3h-3M3 12.5v-3h3M12.4 6.5A4.8 4.8 0 004 5M3.6 9.5A4.8 4.8 0 0012 11" />
);
export const RemoveIcon = () => <Icon path="M3 4.5h10M6.2 4.5V3h3.6v1.5M4.4 4.5l.6 8.5h6l.6-8.5" />;
export const SummaryIcon = ({ size = 16 }: { size?: number }) => (
  <Icon path="M3.5 2h9v12h-9zM6 11.5v-2M8 11.5v-4M10 11.5v-3M6 4.8h4" size={size} />
);
export const CloseIcon = () => <Icon path="M4 4l8 8M12 4l-8 8" />;
export const PickIcon = () => (
  <Icon path="M6.5 6.5l7 2.6-3 1.4-1.4 3zM6.5 2v1.6M2 6.5h1.6M3.3 3.3l1.2 1.2M9.7 3.3L8.5 4.5" />
);
