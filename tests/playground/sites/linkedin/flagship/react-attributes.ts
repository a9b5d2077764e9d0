import 'react';

declare module 'react' {
  interface HTMLAttributes<T> {
    /** LinkedIn's own name for a component; a plain attribute to the browser. */
    componentkey?: string;
    'data-pg'?: string;
  }
}
