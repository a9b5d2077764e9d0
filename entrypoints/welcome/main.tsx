import '../../components/checklist/checklist.css';
import { mount } from '../../components/page/mount';
import { WelcomePage } from '../../components/welcome/WelcomePage';
import { findInDraft } from '../../utils/background/find-in-draft';
import { browserSettings } from '../../utils/settings/browser-settings';

mount(<WelcomePage settings={browserSettings()} find={findInDraft} />);
