/** What goes into one preference domain. */
export interface Payload {
  domain: string;
  values: object;
}

/**
 * A configuration profile for macOS: Chrome and Edge read an extension's policy from a preference domain of its own, not
 * from `3rdparty`. The first payload names the profile. The same payloads give the same profile, so it replaces itself.
 */
export function mobileConfig(payloads: readonly Payload[]): string {
  const domain = payloads[0]?.domain ?? '';
  const profile = {
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: `${domain}.profile`,
    PayloadUUID: uuidOf(`${domain}.profile`),
    PayloadDisplayName: 'PostWacht',
    PayloadScope: 'System',
    PayloadContent: payloads.map(contentOf),
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    written(profile, ''),
    '</plist>',
    '',
  ].join('\n');
}

function contentOf({ domain, values }: Payload) {
  return {
    PayloadType: domain,
    PayloadVersion: 1,
    PayloadIdentifier: `${domain}.settings`,
    PayloadUUID: uuidOf(`${domain}.settings`),
    PayloadEnabled: true,
    ...values,
  };
}

function written(value: unknown, before: string): string {
  const inside = `${before}  `;
  if (typeof value === 'boolean') return `${before}<${value}/>`;
  if (typeof value === 'number') return `${before}<integer>${value}</integer>`;
  if (Array.isArray(value))
    return [`${before}<array>`, ...value.map((one) => written(one, inside)), `${before}</array>`].join('\n');
  if (typeof value !== 'object' || value === null) return `${before}<string>${escaped(String(value))}</string>`;
  const entries = Object.entries(value).flatMap(([key, one]) => [
    `${inside}<key>${escaped(key)}</key>`,
    written(one, inside),
  ]);
  return [`${before}<dict>`, ...entries, `${before}</dict>`].join('\n');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

/** XML cannot hold other control characters at all: they are left out. */
function escaped(text: string): string {
  return text.replace(/[&<>\r]/g, (sign) => entities[sign] ?? '').replace(/(?![\t\n])\p{Cc}/gu, '');
}

/** The same name gives the same number, in the form that macOS wants (FNV-1a, four times with another start). */
function uuidOf(name: string): string {
  const part = (start: number) => {
    let hash = (0x811c9dc5 ^ start) >>> 0;
    for (const sign of name) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    return hash.toString(16).padStart(8, '0');
  };
  const digits = [1, 2, 3, 4].map(part).join('').toUpperCase();
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5');
}
