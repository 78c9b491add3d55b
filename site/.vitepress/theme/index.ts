import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import SiteLayout from './SiteLayout.vue';
import './styles/base.css';
import './styles/cards.css';
import './styles/drawings.css';
import './styles/home.css';
import './styles/tables.css';

const theme: Theme = { extends: DefaultTheme, Layout: SiteLayout };

export default theme;
