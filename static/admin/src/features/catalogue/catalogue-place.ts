// The settings that rules read come with the schemas that check them, which may not compile code.
import '../../components/without-eval';

export { CataloguePage } from './CataloguePage';
