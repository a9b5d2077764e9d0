import { SyntaxKind, type Node } from 'typescript/unstable/ast';
import { isIdentifier, isPropertyAssignment, isStringLiteral } from 'typescript/unstable/ast/is';
import { expect, test } from 'vitest';
import { nodesOf, productFiles } from './product-sources';

const files = productFiles();
const isCatalogue = ({ name }: { name: string }) => name.startsWith('utils/i18n/');
const nodes = files.filter((file) => !isCatalogue(file)).flatMap(({ tree }) => nodesOf(tree));
const named = new Set(nodes.map(nameOf));
/** A key can be put together: `${way}Tells`. */
const endings = nodes.flatMap((node) => (node.kind === SyntaxKind.TemplateTail ? [(node as TextNode).text] : []));

type TextNode = Node & { text: string };

test('every word of ours is asked for somewhere, by its key', () => {
  const unused = files
    .filter(isCatalogue)
    .flatMap(({ name, tree }) => keysIn(tree).flatMap((key) => (isUsed(key) ? [] : [`${name}: ${key}`])));
  expect(unused).toEqual([]);
});

function isUsed(key: string): boolean {
  return named.has(key) || endings.some((end) => end && key.endsWith(end) && named.has(key.slice(0, -end.length)));
}

function keysIn(tree: Node): string[] {
  return nodesOf(tree).flatMap((node) => (isPropertyAssignment(node) ? [nameOf(node.name) ?? ''] : []));
}

/** A name, or the text of a string that may be one: ids and keys are often written so. */
function nameOf(node: Node): string | null {
  return isIdentifier(node) || isStringLiteral(node) ? node.text : null;
}
