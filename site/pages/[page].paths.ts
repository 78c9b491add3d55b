import { allPages } from '../build/pages';

/** To serve what is built, no page has to be made again. */
const isServing = process.argv.includes('preview');

/** One route for every page that the build writes: its name is its whole path. */
export default {
  paths: async () => {
    const pages = isServing ? [] : await allPages();
    return pages.map(({ path, content }) => ({ params: { page: path.slice(1) }, content }));
  },
};
