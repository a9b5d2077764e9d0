/** Preferences with which Firefox does less that no test sees. */
export const firefoxEconomy = {
  // A process for a page that nobody has opened yet costs most of a second.
  'dom.ipc.processPrelaunch.enabled': false,
  // Nobody looks: a picture where a screen would get three.
  'layout.frame_rate': 20,
};
