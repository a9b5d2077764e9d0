import { createRequire } from 'node:module';
import path from 'node:path';
import { Language, Parser, type Node } from '@vscode/tree-sitter-wasm';

/** What a script does, step by step: `=` sets a variable. */
export interface Step {
  command: string;
  /** By name, without the dash; a switch is true. */
  given: Record<string, string | number | true>;
}

const folder = path.dirname(createRequire(import.meta.url).resolve('@vscode/tree-sitter-wasm'));

/** Gives a reader of scripts with the PowerShell grammar that VS Code uses; it throws on what the grammar refuses. */
export async function powerShellReader(): Promise<(text: string) => Step[]> {
  await Parser.init({ locateFile: (name: string) => path.join(folder, name) });
  const parser = new Parser();
  parser.setLanguage(await Language.load(path.join(folder, 'tree-sitter-powershell.wasm')));
  return (text) => {
    // PowerShell takes these for straight ones ("about_Quoting_Rules", Microsoft); the grammar does not know that.
    const root = parser.parse(text.replace(/[‘’‚‛]/g, "'"))?.rootNode;
    if (!root || root.hasError) throw new Error('this is no PowerShell');
    const said = (node: Node) => text.slice(node.startIndex, node.endIndex);
    const list = root.namedChildren.find((node) => node?.type === 'statement_list');
    return (list?.namedChildren ?? []).flatMap((node) => (node ? [stepOf(node, said)] : []));
  };
}

type Said = (node: Node) => string;

function stepOf(statement: Node, said: Said): Step {
  const [inner] = statement.namedChildren;
  if (inner?.type === 'assignment_expression') {
    const [name, , value] = inner.namedChildren;
    if (!name || !value) throw new Error(`no step: ${said(statement)}`);
    return { command: '=', given: { [said(name).trim()]: literal(said(value).trim()) } };
  }
  const [command, ...after] = inner?.namedChildren ?? [];
  if (command?.type !== 'command') throw new Error(`no command: ${said(statement)}`);
  if (after.map((node) => node && said(node).trim()).join() !== 'Out-Null') throw new Error('something else follows');
  const [name, elements] = command.namedChildren;
  return { command: name ? said(name) : '', given: argumentsOf(elements, said) };
}

function argumentsOf(elements: Node | null | undefined, said: Said): Step['given'] {
  const given: Step['given'] = {};
  let last: string | null = null;
  for (const node of elements?.namedChildren ?? []) {
    if (!node || node.type === 'command_argument_sep') continue;
    if (node.type === 'command_parameter') given[(last = said(node).slice(1))] = true;
    else if (last && given[last] === true) given[last] = literal(said(node));
    else throw new Error(`an argument without a name: ${said(node)}`);
  }
  return given;
}

/** A number, a variable or a bare word as it stands; single quotes are doubled in single quotes, and nothing else is special. */
function literal(text: string): string | number {
  if (/^\d+$/.test(text)) return Number(text);
  if (!/^['‘’‚‛]/.test(text)) return text;
  return text.slice(1, -1).replace(/(['‘’‚‛])['‘’‚‛]/g, '$1');
}
