import { words } from './labels';

/** The choices of a poll: plain inputs beside the composer's own field. */
export function PollEditor(props: { place: string; choices: string[]; change: (choices: string[]) => void }) {
  const labels = [words.choice1, words.choice2];
  return (
    <div className="css-175oi2r r-poll" role="group">
      {props.choices.map((choice, index) => (
        <label key={index}>
          <span>{labels[index]}</span>
          <input
            name={`Choice${index + 1}`}
            maxLength={25}
            value={choice}
            data-pg={`${props.place}-choice-${index + 1}`}
            onChange={(event) =>
              props.change(props.choices.map((old, at) => (at === index ? event.target.value : old)))
            }
          />
        </label>
      ))}
    </div>
  );
}
