import type { ReportWords } from '../report-words';

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

export const report: ReportWords = {
  verdict: {
    eligible: 'Project eligible',
    ineligible: 'Project not eligible',
    undetermined: 'Eligibility of the project undetermined',
  },
  call: 'Call for projects: ',
  because: {
    eligible: () => 'Every required condition that the file allows to check is met.',
    ineligible: (count) =>
      plural(
        count,
        `${count} required condition is not met.`,
        `${count} required conditions are not met.`,
      ),
    undetermined: (count) =>
      plural(
        count,
        `${count} required condition cannot be checked yet.`,
        `${count} required conditions cannot be checked yet.`,
      ),
  },
  subjectToCertification: (points) =>
    plural(
      points,
      `${points} point is left that only the applicant can certify.`,
      `${points} points are left that only the applicant can certify.`,
    ),
  sections: {
    toCertify: 'To be certified by the applicant',
    unmet: 'Required conditions that are not met',
    undetermined: 'Required conditions that cannot be checked yet',
    advice: 'Recommendations, priorities and options that are not met',
    lineConditions: 'Funding conditions that are not met',
    openAdvice: 'Points without effect on eligibility that cannot be checked yet',
    met: 'What is met',
    notApplicable: 'What does not concern this project',
    grappe: 'Grappe',
    funding: 'Funding',
    shares: 'Share of each ARS',
    schedule: 'Payments',
    completeness: 'Content of the file',
    notices: 'Please note',
    interpretations: 'Readings of the text chosen for this report',
    supplied: 'Values supplied by the user',
    limits: 'What the texts consulted do not say',
  },
  criterion: {
    observed: (value) => `observed: ${value}`,
    required: (value) => `required: ${value}`,
    requiredDates: (value, count) =>
      plural(count, `reference date: ${value}`, `reference dates: ${value}`),
    lacking: (count) => `${count} missing`,
    tooMany: (count) => `${count} too many`,
    reason: (reason) => `Why: ${reason}`,
    missing: 'Information to supply: ',
    notInTexts: 'The texts consulted do not settle this',
    conditionOf: (lines) =>
      `Condition of the ${lines.length === 1 ? 'line' : 'lines'} ${lines.map((line) => `“${line}”`).join(', ')}, without effect on eligibility`,
  },
  grappe: {
    territoire: 'Territory',
    esms: 'ESMS',
    og: 'Managing organisations (OG)',
    niveau: 'Level',
    arsDepot: 'ARS that receives the file',
    minimum: (count) => `threshold: ${count}`,
    oneOf: (regions) => `to be settled between ${regions}`,
    anyArs: 'to be settled, regions are missing',
  },
  funding: {
    notDue:
      'The project is not eligible: these amounts are what the tariff gives, they are not due.',
    ifEligible:
      'Eligibility is not established: these amounts are what the tariff gives, they are due only if the project is eligible.',
    nothingAsked: 'The project asks for nothing that this call funds.',
    counted: {
      esms: (count) => `${count} ESMS`,
      projet: (count) => `${count} flat rate`,
    },
    asked: (asked, financed) => `${asked} ESMS asked for, ${financed} funded`,
    noneFinanced: {
      esms: (asked) => `${asked} ESMS asked for, none funded`,
      projet: 'asked for, not funded',
    },
    notFunded: 'not funded by this call for projects',
    outside: 'paid to another than the managing organisation, not in the total',
    total: 'Total',
    toBeExact: 'To know the exact amount:',
    region: 'ARS',
    esms: 'ESMS',
    amount: 'Amount',
  },
  schedule: {
    milestone: 'Instalment',
    share: 'Share',
    amount: 'Amount',
    trigger: 'Trigger',
    due: 'Due date',
    on: 'Applies to: ',
    noDelay: 'no time limit in the texts consulted',
    waitsFor: 'missing: ',
    document: 'Document: ',
    condition: 'Condition: ',
  },
  completeness: {
    complete: 'The file contains what the call for projects asks for.',
    incomplete: 'The file is incomplete. This does not decide eligibility.',
    undetermined:
      'The file does not yet show whether it is complete. This does not decide eligibility.',
  },
  noList: 'No text consulted lists the documents of the file.',
  settledBy: 'What would settle it: ',
};
