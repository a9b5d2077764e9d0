import { browser } from 'wxt/browser';
import { copyText } from '../../components/checklist/copy-text';
import { mount } from '../../components/page/mount';
import { PopupPage, type Place } from '../../components/popup/PopupPage';
import { askForAccess, lookAtTab } from '../../utils/access/browser-access';
import { browserSettings } from '../../utils/settings/browser-settings';
import './popup.css';

async function open(place: Place): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(place) });
  window.close();
}

mount(
  <PopupPage
    settings={browserSettings()}
    look={lookAtTab}
    allow={askForAccess}
    open={(place) => void open(place)}
    copy={copyText}
  />,
);
