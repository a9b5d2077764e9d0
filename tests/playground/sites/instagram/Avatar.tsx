import { c } from './classes';

export function Avatar({ name }: { name: string }) {
  return (
    <span className={c.avatar} aria-hidden="true">
      {name.charAt(0).toUpperCase()}
    </span>
  );
}
