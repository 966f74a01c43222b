import './card/define.ts';
import './compare/define.ts';
import './legend/define.ts';
import './list/define.ts';
import './notice/define.ts';
import './overlay/define.ts';
import './sources/define.ts';
import './timeline/define.ts';
