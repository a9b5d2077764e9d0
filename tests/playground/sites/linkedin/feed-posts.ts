/** What stands in the practice feed. All people, schools and companies are invented. */
export interface FeedComment {
  id: string;
  author: string;
  text: string;
  own?: true;
}

export interface FeedPost {
  id: string;
  author: string;
  role: string;
  text: string;
  comments: FeedComment[];
  own?: true;
  images?: string[];
}

export const member = { name: 'Anneke Voorbeeld', role: 'Leerkracht groep 6' };
export const company = { id: '90210', name: 'De Verzonnen Vlinder' };

export function startingPosts(): FeedPost[] {
  return [
    {
      id: '1', author: 'Sjoerd Bedacht', role: 'Directeur bij De Papieren Boot',
      text: 'Vandaag plantten we een boom op het plein. De zon scheen en niemand werd nat.',
      comments: [
        { id: '1', author: 'Mieke Verzinsel', text: 'Wat een mooi plein!' },
        { id: '2', author: member.name, text: 'Welke boom is het?', own: true },
      ],
    },
    { id: '2', author: member.name, role: member.role, own: true, text: 'Vrijdag is de boekenmarkt.', comments: [] },
    { id: '3', author: 'Tobias Fantasie', role: 'Schrijver', text: 'Een verhaal begint met een vraag.', comments: [] },
  ];
}

type Listener = (posts: readonly FeedPost[]) => void;

/** The posts on the page, and who wants to know when they change. */
export class FeedStore {
  private posts = startingPosts();
  private readonly listeners = new Set<Listener>();

  read = (): readonly FeedPost[] => this.posts;

  subscribe = (listener: Listener): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  add(post: Omit<FeedPost, 'id' | 'comments'>): void {
    this.posts = [{ ...post, id: `n${this.posts.length}`, comments: [] }, ...this.posts];
    this.changed();
  }

  change(id: string, change: (post: FeedPost) => FeedPost): void {
    this.posts = this.posts.map((post) => (post.id === id ? change(post) : post));
    this.changed();
  }

  private changed(): void {
    for (const listener of this.listeners) listener(this.posts);
  }
}
