import '@machiplan/widgets/plan-tree';
import '@machiplan/widgets/themes/high-contrast.css';
