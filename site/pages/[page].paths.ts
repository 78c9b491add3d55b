import { allPages } from '../build/pages';

/** One route for every page that the build writes: its name is its whole path. */
export default {
  paths: async () => {
    const pages = await allPages();
    return pages.map(({ path, content }) => ({ params: { page: path.slice(1) }, content }));
  },
};
