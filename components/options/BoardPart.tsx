import { useEffect, useRef, useState } from 'react';
import { boardTexts } from '../../utils/i18n/board-part';
import type { RuleSet } from '../../utils/model/rules';
import { Button } from '../page/Button';
import { usePage } from '../page/page-context';
import type { Editor } from '../page/use-editor';
import { Preview } from './Preview';
import { boardBefore } from './standing-text';

/** The board's rules as they came here, and a way to put aside what came as a file. Nothing without a board. */
export function BoardPart({ editor, drafting }: { editor: Editor; drafting: boolean }) {
  const page = usePage();
  const words = boardTexts[page.language];
  const [left, setLeft] = useState<string | null>(null);
  const { board, boardBy } = editor.standing ?? {};
  const before = editor.standing ? boardBefore(editor.standing, page) : [];
  if (!board || !boardBy) {
    if (left) return <Left board={left} />;
    return before.length > 0 && <p className="notice">{before}</p>;
  }
  return (
    <>
      <h3>{words.title}</h3>
      {boardBy === 'policy' ? (
        <>
          <p>{words.policy(board.board)}</p>
          {before.length > 0 && <p className="notice">{before}</p>}
        </>
      ) : (
        <>
          <p>{words.file(board.board, board.version)}</p>
          <Leave {...{ board, editor, drafting }} onLeft={() => setLeft(board.board)} />
        </>
      )}
    </>
  );
}

/** What they leave behind, where the button was: so that nobody wonders whether it worked, or how to come back. */
function Left({ board }: { board: string }) {
  const words = boardTexts[usePage().language];
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => said.current?.focus(), []);
  return (
    <p className="notice" tabIndex={-1} ref={said}>
      {words.left(board)} {words.back}
    </p>
  );
}

interface LeaveProps {
  board: RuleSet;
  editor: Editor;
  drafting: boolean;
  onLeft: () => void;
}

function Leave({ board, editor, drafting, onLeft }: LeaveProps) {
  const { language, briefing } = usePage();
  const words = boardTexts[language];
  const [after, setAfter] = useState<RuleSet | null>(null);
  const leave = async () => (await editor.leaveBoard(words.left(board.board))) && onLeft();
  return (
    <>
      <p className="hint" id="leave-board">
        {words.leaveTells}
      </p>
      <Button aria-describedby="leave-board" onClick={() => void editor.withoutBoard().then(setAfter)}>
        {words.leave}
      </Button>
      {after && (
        <Preview
          from={words.title}
          before={editor.briefing?.ruleSet ?? briefing.ruleSet}
          ruleSet={after}
          always
          drafting={drafting}
          words={{ nothing: words.nothing, apply: words.yes }}
          onApply={() => void leave()}
          onCancel={() => setAfter(null)}
        >
          <p>{words.back}</p>
        </Preview>
      )}
    </>
  );
}
