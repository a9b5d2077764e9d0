import '../../components/checklist/checklist.css';
import { mount } from '../../components/page/mount';
import { SelfcheckPage } from '../../components/selfcheck/SelfcheckPage';
import { findInDraft } from '../../utils/background/find-in-draft';
import { browserSettings } from '../../utils/settings/browser-settings';

mount(<SelfcheckPage settings={browserSettings()} find={findInDraft} />);
