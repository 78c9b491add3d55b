import type { Change } from '../../../src/index';

/** The changes in short: « add-esms 2 in 84 », « commit solution.marcheNational ». */
export function inShort(changes: readonly Change[]): readonly string[] {
  return changes.map((change) => {
    switch (change.kind) {
      case 'add-esms':
        return `add-esms ${change.count} in ${change.region}`;
      case 'commit':
        return `commit ${change.engagement}`;
      case 'reschedule':
        return `reschedule ${change.evenement} to ${change.to}`;
      case 'file-under':
        return `file-under ${change.edition}`;
      case 'certify':
        return `certify ${change.criterion}`;
      case 'regroup':
        return `regroup ${change.regroupement}`;
      case 'supply':
        return `supply ${change.paths.join()} ${JSON.stringify(change.value)}`;
      case 'request-amoa':
        return `request-amoa ${change.amoa}`;
      default:
        return `${change.kind} ${change.count}`;
    }
  });
}
