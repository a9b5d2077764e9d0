/** Class names that look generated, as on the real site: nothing can be learned from them. */
export const c = {
  top: 'x78zum5 x1q0g3np', page: 'x9f619 x1n2onr6', card: 'x1yztbdb xh8yej3', row: 'x6s0dn4 x3nfvp2', grow: 'x1iyjqo2',
  avatar: 'x1rg5ohu x14yjl9h', primary: 'x1i10hfl xtvsq51', quiet: 'x1ypdohk xggy1nq', plain: 'x1qjc9v5 x87ps6o',
  trigger: 'x1lku1pv x1a2a7pz', backdrop: 'xixxii4 x1vjfegm', dialog: 'x1n2xptk xkbpzyx', head: 'x1swvt13 x1pi30zi',
  editor: 'xzsf02u x1a2wxyz', bubble: 'xdvlbce x1ye3gou', media: 'x5yr21d xl1xv1r', note: 'x1hl2dhg x4zkp8e',
  alert: 'xkhd6sd x1mh8g0r', chat: 'x10l6tqk xtijo5x', list: 'x1uvtmcs x4k7w5x', small: 'xi81zsa x1nxh6w3',
  panel: 'x2lah0s x1qughib', stage: 'x1cy8zhl x2lwn1j', field: 'x1tutvks xwib8y2', side: 'xaatb59 x1sxyh0',
} as const;
