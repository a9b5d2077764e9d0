import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { policySchema } from '../../utils/model/policy';

interface Node {
  type?: string;
  enum?: string[];
  const?: string;
  anyOf?: Node[];
  properties?: Record<string, Node>;
  items?: Node;
  description?: string;
}

const file = path.join(import.meta.dirname, '../../public/managed-schema.json');
const schema = JSON.parse(readFileSync(file, 'utf8')) as Node;

/** From Chromium's components/policy/core/common/schema.cc: what is allowed per type (context.md 3.2). */
const allowed: Record<string, string[]> = {
  string: ['enum', 'pattern'],
  integer: ['enum', 'minimum', 'maximum'],
  number: [],
  boolean: [],
  array: ['items'],
  object: ['properties', 'required'],
};

function everyNode(node: Node): Node[] {
  const inside = [...Object.values(node.properties ?? {}), ...(node.items ? [node.items] : [])];
  return [node, ...inside.flatMap(everyNode)];
}

/** What both ways of writing have in common: kinds, choices, and what stands in what. */
function bare({ type, enum: choices, const: only, anyOf, properties, items }: Node): Node {
  if (anyOf) {
    const branches = anyOf.map(bare);
    // Where only one branch lists choices, anything goes.
    const closed = branches.every((one) => one.enum);
    return { type: branches[0]?.type, ...(closed && { enum: branches.flatMap((one) => one.enum ?? []) }) };
  }
  return {
    type,
    ...(choices && { enum: choices }),
    ...(only !== undefined && { enum: [only] }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, bare(value)])),
    }),
    ...(items && { items: bare(items) }),
  };
}

describe('the schema that Chromium reads', () => {
  it('uses nothing that Chromium refuses', () => {
    for (const { type = '', description: _, ...rest } of everyNode(schema))
      expect(Object.keys(rest).filter((key) => !allowed[type]?.includes(key))).toEqual([]);
    expect(everyNode(schema).filter(({ type, items }) => type === 'array' && !items)).toEqual([]);
  });

  const ours = z.toJSONSchema(policySchema, { io: 'input' }) as Node;
  it('has our keys and no other', () => {
    expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(ours.properties ?? {}));
  });
  it.each(Object.entries(ours.properties ?? {}))('says the same as ours about %s', (key, own) => {
    expect(bare(schema.properties?.[key] ?? {})).toEqual(bare(own));
  });
});
