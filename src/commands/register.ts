import { excelWorkbook } from '../workbook/excel/excel-workbook';
import { scoreCommand, type CommandServices } from './score-command';

const services: CommandServices = {
  port: excelWorkbook,
  showPane: () => Office.addin.showAsTaskpane(),
  displayLanguage: () => Office.context.displayLanguage,
};

/** Ties the names that manifest.xml gives its buttons to their functions. */
export function registerCommands(): void {
  Office.actions.associate('scoreSheet', (event: Office.AddinCommands.Event) => void scoreCommand(services, event));
}
