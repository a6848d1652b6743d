import { readFileSync } from 'node:fs';
import type { Policy } from '../scoring/policy';
import { checkPolicy } from '../usecases/policy-setting';

/** The settings that a policy file states, or why it is none: what was wrong, as the file has it. */
export type PolicyFile =
  | { readonly ok: true; readonly policy: Partial<Policy> }
  | { readonly ok: false; readonly why: 'policyUnreadable' | 'policyNotJson' | 'policySetting'; readonly what: string };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a policy: a JSON object of settings, or the output of `--json`, whose `policy` it is then. Strict: nothing in it is passed over. */
export function readPolicyFile(path: string): PolicyFile {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return { ok: false, why: 'policyUnreadable', what: error instanceof Error ? error.message : String(error) };
  }
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return { ok: false, why: 'policyNotJson', what: error instanceof Error ? error.message : String(error) };
  }
  const stated: unknown = isObject(json) && isObject(json.policy) ? json.policy : json;
  const { policy, problems } = checkPolicy(stated);
  const [first] = problems;
  if (first || !isObject(stated))
    return { ok: false, why: 'policySetting', what: first ? `${first.setting} ${first.found}` : '' };
  const given = new Set(Object.keys(stated));
  return { ok: true, policy: Object.fromEntries(Object.entries(policy).filter(([setting]) => given.has(setting))) };
}
