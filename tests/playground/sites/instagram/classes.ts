/** Class names that look generated, as on the real site: nothing can be learned from them. */
export const c = {
  app: 'x1qjc9v5 x78zum5', nav: 'xh8yej3 x1gryazu', link: 'x1i10hfl x6s0dn4', page: 'x1dr59a3 xvbhtw8', post: 'x1ypdohk xsag5q8',
  row: 'x1q0g3np x2lah0s', grow: 'x1iyjqo2 xs83m0k', avatar: 'x9f619 x14yjl9h', media: 'x5yr21d xu96u03', icons: 'x1gslohp xvs91rp',
  comment: '_aaoc xdj266r', area: 'x1i0vuye xvbhtx8', action: 'x173jzuc x1yc6y37', primary: 'x1lliihq x193iq5w', quiet: 'x1n2onr6 x1o1ewxj',
  backdrop: 'x1cy8zhl x9f6b9i', dialog: 'x1uhb9sk x1iorvi4', wide: 'xzueoph xaso8d8', head: 'x1ey2m1c x9jhf4c', caption: 'xw2csxc x1odjw0f',
  alert: 'x1fhwpqd x1s688f', note: 'x1roi4f4 x1yvgwvq', list: 'x5n08af x1s85apg', field: 'x1a2a7pz x1r1pt67', bubble: 'x13faqbe x1vvkbs',
  split: 'xl56j7k x1yztbdb', bottom: 'xixxii4 x1ey2m1d',
} as const;
