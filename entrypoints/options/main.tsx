import '../../components/checklist/checklist.css';
import { OptionsPage } from '../../components/options/OptionsPage';
import { mount } from '../../components/page/mount';
import { browserSettings } from '../../utils/settings/browser-settings';

const { meter, ...settings } = browserSettings();
mount(<OptionsPage settings={settings} meter={meter} />);
