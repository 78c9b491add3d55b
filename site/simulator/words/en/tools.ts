import type { ToolWords } from '../tool-words';

export const tools: ToolWords = {
  paste: {
    title: 'Paste a list of ESMS',
    help: 'Copy the cells of a spreadsheet with their line of headers, in French: « organisme gestionnaire », « région », « nombre d’ESMS », « opération », « champ »… The list replaces the OG and the ESMS of the form.',
    label: 'List copied from the spreadsheet',
    read: 'Read the list',
    issues: (count) => (count === 1 ? '1 thing to correct:' : `${count} things to correct:`),
    done: (count) => (count === 1 ? '1 line read.' : `${count} lines read.`),
  },
  files: {
    title: 'Share, save, print',
    copy: 'Copy the address',
    copied: 'Address copied.',
    open: 'Open a project (JSON)',
    refused: 'This file is no project:',
    projet: 'Save the project (JSON)',
    receipt: 'Save the receipt (JSON)',
    report: 'Save the report (Markdown)',
    print: 'Print the report',
  },
};
