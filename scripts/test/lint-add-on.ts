import { lintProblems } from './lint-problems';
import { readTool } from './run-tool';

const ALLOWED_WARNINGS = {
  // React's DOM renderer assigns innerHTML in two places; nothing of ours reaches them (the linter forbids it in our sources).
  UNSAFE_VAR_ASSIGNMENT: 2,
  // There is no build for Android.
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION: 1,
};

/** Checks the Firefox build as Mozilla's store does. @returns whether all is well */
export async function lintAddOn(): Promise<boolean> {
  const args = ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json', '--no-config-discovery'];
  const said = await readTool('web-ext', args, 'scripts/store');
  const problems = lintProblems(parseJson(said), ALLOWED_WARNINGS);
  for (const problem of problems) console.log(problem);
  return problems.length === 0;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    console.log(text);
    return null;
  }
}
