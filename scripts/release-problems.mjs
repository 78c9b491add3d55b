/**
 * Why a release can't be made, one sentence each; none where it can. The facts are what git, the
 * package and the environment say.
 */
export function releaseProblems({ changes, branch, tags, manifest, changelog, publish, env }) {
  const { version, repository } = manifest;
  const heading = new RegExp(
    `^## \\[${version.replaceAll('.', '\\.')}\\] - \\d{4}-\\d{2}-\\d{2}$`,
    'm',
  );
  const [, unreleased = ''] =
    /^## \[Unreleased\]$([\s\S]*?)(?=^## \[|$(?![\s\S]))/m.exec(changelog) ?? [];
  return [
    [changes !== '', `The working tree is not clean:\n${changes}`],
    [
      branch !== 'main',
      `A release is made on main, not on ${branch === '' ? 'no branch' : branch}.`,
    ],
    [tags.includes(`v${version}`), `Version ${version} is tagged already.`],
    [!heading.test(changelog), `CHANGELOG.md has no heading "## [${version}] - <day>".`],
    [unreleased.trim() !== '', 'CHANGELOG.md still has entries under "## [Unreleased]".'],
    [repository === undefined, 'package.json names no repository, which provenance is about.'],
    [
      publish && !canProve(env),
      'Provenance is given in a workflow that may ask for an identity token.',
    ],
  ].flatMap(([wrong, sentence]) => (wrong ? [sentence] : []));
}

// What npm looks for: GitHub Actions with `id-token: write`, or GitLab CI.
function canProve(env) {
  return 'ACTIONS_ID_TOKEN_REQUEST_URL' in env || 'SIGSTORE_ID_TOKEN' in env;
}
