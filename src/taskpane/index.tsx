import { createRoot } from 'react-dom/client';
import { registerCommands } from '../commands/register';
import { associateFunctions } from '../functions/associate';
import { App } from './app';
import './pane.css';
import { excelServices } from './start/excel-services';
import { useOffice } from './start/use-office';

const reload = (): void => window.location.reload();

/** Cards are for Excel versions that show them; asked at every call, for Excel says so only when it is ready. */
const cards = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.19');

/** Reads what Office says of itself as it becomes known. */
const Start = () => {
  const office = useOffice();
  const context = office === 'excel' ? Office.context : undefined;
  return (
    <App
      office={office}
      services={excelServices}
      displayLanguage={context?.displayLanguage}
      background={context?.officeTheme?.bodyBackgroundColor}
      reload={reload}
    />
  );
};

if (typeof CustomFunctions !== 'undefined') associateFunctions(CustomFunctions, { cards });
if (typeof Office !== 'undefined') registerCommands();

const root = document.getElementById('root');
if (root === null) throw new Error('taskpane.html has no element "root".');
createRoot(root).render(<Start />);
