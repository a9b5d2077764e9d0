import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { SyntaxKind, type Node, type SourceFile } from 'typescript/unstable/ast';
import { isImportDeclaration, isStringLiteral } from 'typescript/unstable/ast/is';
import { API } from 'typescript/unstable/sync';

export const root = path.join(import.meta.dirname, '../..');

/** One file of the product: everything that is shipped, nothing that only tests it. */
export interface ProductFile {
  /** From the project's root, with forward slashes. */
  name: string;
  text: string;
  tree: SourceFile;
}

/** All TypeScript of the product, parsed by the compiler that checks it. */
export function productFiles(): ProductFile[] {
  const names = ['entrypoints', 'components', 'utils']
    .flatMap((room) => filesIn(room))
    .filter((name) => /\.tsx?$/.test(name));
  const api = new API({ cwd: root });
  try {
    const [project] = api.updateSnapshot({ openProjects: [path.join(root, 'tsconfig.json')] }).getProjects();
    return names.map((name) => {
      const tree = project?.program.getSourceFile(path.join(root, name));
      if (!tree) throw new Error(`${name} is not part of the project.`);
      // Read now: the tree lives as long as the compiler that made it.
      return { name, text: readFileSync(path.join(root, name), 'utf8'), tree };
    });
  } finally {
    api.close();
  }
}

/** Every node of a tree. */
export function nodesOf(tree: Node): Node[] {
  const found: Node[] = [];
  const visit = (node: Node) => {
    found.push(node);
    node.forEachChild(visit);
  };
  visit(tree);
  return found;
}

/** What a file imports (or imports on demand), as written. */
export function importsOf(tree: SourceFile): string[] {
  return nodesOf(tree).flatMap((node) => {
    const named =
      isImportDeclaration(node) || node.kind === SyntaxKind.ExportDeclaration
        ? (node as { moduleSpecifier?: Node }).moduleSpecifier
        : undefined;
    return named && isStringLiteral(named) ? [named.text] : [];
  });
}

/** Files in a folder and below it, from the project's root. */
export function filesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
