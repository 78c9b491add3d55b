import type {
  CaseFile,
  Expected,
  ExpectedCriterion,
  ExpectedIndicator,
  ExpectedLine,
  ExpectedRoute,
} from './case';

// Records, not lists: the compiler refuses one that misses a field or has one too many.
const expectedKeys: Readonly<Record<keyof Expected, true>> = {
  status: true,
  criteria: true,
  toCertify: true,
  completeness: true,
  grappe: true,
  total: true,
  bounds: true,
  lines: true,
  shares: true,
  milestones: true,
  due: true,
  missing: true,
  fundingMissing: true,
  notices: true,
  withoutNotices: true,
  route: true,
  indicateurs: true,
};

const criterionKeys: Readonly<Record<keyof ExpectedCriterion, true>> = {
  status: true,
  observed: true,
  required: true,
  gap: true,
  force: true,
  missing: true,
  unknown: true,
};

const lineKeys: Readonly<Record<keyof ExpectedLine, true>> = {
  quantity: true,
  financed: true,
  amount: true,
  bounds: true,
};

const routeKeys: Readonly<Record<keyof ExpectedRoute, true>> = {
  open: true,
  niveau: true,
  arsDepot: true,
  window: true,
  reasons: true,
};

const indicatorKeys: Readonly<Record<keyof ExpectedIndicator, true>> = {
  status: true,
  value: true,
  required: true,
  gap: true,
  reason: true,
  unknown: true,
  missing: true,
  milestone: true,
  period: true,
};

/** What is wrong with case files themselves: an expectation that would never be looked at. */
export function faultsOf(cases: readonly CaseFile[]): readonly string[] {
  return [...duplicates(cases), ...cases.flatMap(faultsOfCase)];
}

function duplicates(cases: readonly CaseFile[]): readonly string[] {
  const codes = cases.map((file) => file.case);
  return [...new Set(codes.filter((code, index) => codes.indexOf(code) !== index))].map(
    (code) => `${code}: two files have this code`,
  );
}

function faultsOfCase({ case: code, expected, citations }: CaseFile): readonly string[] {
  const { criteria = {}, lines = {}, route = {}, indicateurs = {} } = expected;
  return [
    ...(Object.keys(expected).length === 0 ? [`${code}: expects nothing`] : []),
    ...(citations.length === 0 ? [`${code}: cites nothing`] : []),
    ...strangers(code, expected, expectedKeys),
    ...Object.entries(criteria).flatMap(([name, criterion]) => [
      ...strangers(`${code}: ${name}`, criterion, criterionKeys),
      ...(criterion.status === undefined ? [`${code}: ${name}: expects no status`] : []),
    ]),
    ...Object.entries(lines).flatMap(([name, line]) => [
      ...strangers(`${code}: ${name}`, line, lineKeys),
      ...(Object.keys(line).length === 0 ? [`${code}: ${name}: expects nothing`] : []),
    ]),
    ...strangers(`${code}: route`, route, routeKeys),
    ...Object.entries(indicateurs).flatMap(([name, indicator]) =>
      strangers(`${code}: ${name}`, indicator, indicatorKeys),
    ),
  ];
}

function strangers(
  where: string,
  value: object,
  known: Readonly<Record<string, true>>,
): readonly string[] {
  return Object.keys(value)
    .filter((key) => !Object.hasOwn(known, key))
    .map((key) => `${where}: ${key} is no expectation`);
}
