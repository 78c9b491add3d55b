import type {
  PortfolioFigures,
  PortfolioGroup,
  PortfolioRegion,
  PortfolioShare,
  PortfolioSummary,
} from '../../model/portfolio';
import { type Block, heading, type Line, table } from '../document/block';
import { showAmount, showCounts, showPercent, showRate } from '../figures';
import type { CommissionVoice } from './voice';

/** The figures of a whole portfolio. */
export function tellTotal({ total }: PortfolioSummary, voice: CommissionVoice): readonly Block[] {
  const { columns, total: title } = voice.commission.portfolio;
  const labels = [columns.projets, columns.esms, columns.amount];
  const heads = labels.map((label) => ({ label, align: 'right' }) as const);
  return [heading(2, title), table(heads, [tellFigures(total, voice)])];
}

/** One way in which a portfolio is split; nothing where it has no group. */
export function tellBreakdown(
  title: string,
  groups: readonly (PortfolioGroup | PortfolioRegion)[],
  name: (code: string) => string,
  unnamed: string,
  voice: CommissionVoice,
): readonly Block[] {
  if (groups.length === 0) return [];
  const { columns: labels } = voice.commission.portfolio;
  const isCovered = groups.some((group) => coverageOf(group) !== null);
  const figures = [labels.projets, labels.esms, labels.amount];
  const columns = [
    { label: '', align: 'left', width: 40 } as const,
    ...[
      ...figures.flatMap((label) => [label, labels.share]),
      ...(isCovered ? [labels.coverage] : []),
    ].map((label) => ({ label, align: 'right', width: 24 }) as const),
  ];
  const rows = groups.map((group) => {
    const [projets = [], esms = [], amount = []] = tellFigures(group, voice);
    const { shares, code, label } = group;
    const named = label === null ? undefined : voice.text(label);
    return [
      [named ?? (code === null ? unnamed : name(code))],
      projets,
      [tellShare(shares.projets, voice)],
      esms,
      [tellShare(shares.esms, voice)],
      amount,
      [tellShare(shares.amount, voice)],
      ...(isCovered ? [[tellShare(coverageOf(group), voice)]] : []),
    ];
  });
  return [heading(2, title), table(columns, rows)];
}

function coverageOf(group: PortfolioGroup | PortfolioRegion): PortfolioShare | null {
  return 'coverage' in group ? group.coverage : null;
}

function tellFigures({ bounds }: PortfolioFigures, voice: CommissionVoice): readonly Line[] {
  const { projets, esms, amount } = bounds;
  return [[showCounts(projets, voice)], [showCounts(esms, voice)], [showAmount(amount, voice)]];
}

function tellShare(share: PortfolioShare | null, voice: CommissionVoice): string {
  if (share === null) return voice.commission.nothing;
  if (share.percent !== null) return showPercent(share.percent, voice);
  const { atLeast, atMost } = share.bounds;
  return voice.words.figures.between(showRate(atLeast, voice), showRate(atMost, voice));
}
