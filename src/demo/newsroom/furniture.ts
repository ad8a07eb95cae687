/** What surrounds an article on a page and is not the article: in the outlet's language, as content systems have it. */
import type { Language } from './types.ts';

export interface Furniture {
  home: string;
  about: string;
  cookies: string;
  accept: string;
  by(name: string): string;
  updated: string;
  share: string;
  advertisement: string;
  /** The advertisement itself. */
  offer: string;
  newsletter: string;
  recent: string;
  related: string;
  mostRead: string;
  comments: string;
  wall: string;
  rights: string;
}

export const FURNITURE: Record<Language, Furniture> = {
  en: {
    home: 'Home',
    about: 'About us',
    cookies: 'We use cookies to make this site better for you.',
    accept: 'Accept all',
    by: name => `By ${name}`,
    updated: 'Updated',
    share: 'Share on',
    advertisement: 'Advertisement',
    offer: 'Boots that last. Buy now at the outfitter’s.',
    newsletter: 'Get our newsletter in your inbox. No spam, ever.',
    recent: 'Recent posts',
    related: 'Related stories',
    mostRead: 'Most read',
    comments: 'Comments',
    wall: 'This article is for subscribers. Subscribe to read on.',
    rights: 'All rights reserved.',
  },
  de: {
    home: 'Startseite',
    about: 'Impressum',
    cookies: 'Wir verwenden Cookies, um unser Angebot zu verbessern.',
    accept: 'Alle akzeptieren',
    by: name => `Von ${name}`,
    updated: 'Aktualisiert',
    share: 'Teilen auf',
    advertisement: 'Anzeige',
    offer: 'Stiefel fürs Leben. Jetzt beim Ausrüster.',
    newsletter: 'Abonnieren Sie unseren Newsletter.',
    recent: 'Neueste Beiträge',
    related: 'Mehr zum Thema',
    mostRead: 'Meistgelesen',
    comments: 'Kommentare',
    wall: 'Dieser Artikel ist Abonnenten vorbehalten.',
    rights: 'Alle Rechte vorbehalten.',
  },
  uk: {
    home: 'Головна',
    about: 'Про нас',
    cookies: 'Ми використовуємо файли cookie.',
    accept: 'Прийняти',
    by: name => `Автор: ${name}`,
    updated: 'Оновлено',
    share: 'Поширити в',
    advertisement: 'Реклама',
    offer: 'Черевики, що не зношуються. Купуйте зараз.',
    newsletter: 'Підпишіться на нашу розсилку.',
    recent: 'Останні записи',
    related: 'Читайте також',
    mostRead: 'Популярне',
    comments: 'Коментарі',
    wall: 'Ця стаття доступна лише передплатникам.',
    rights: 'Усі права захищено.',
  },
  ko: {
    home: '홈',
    about: '회사소개',
    cookies: '이 사이트는 쿠키를 사용합니다.',
    accept: '동의',
    by: name => name,
    updated: '수정',
    share: '공유하기',
    advertisement: '광고',
    offer: '오래 신는 등산화, 지금 구매하세요.',
    newsletter: '뉴스레터를 구독하세요.',
    recent: '최근 기사',
    related: '관련 기사',
    mostRead: '많이 본 뉴스',
    comments: '댓글',
    wall: '구독자 전용 기사입니다.',
    rights: '무단 전재 및 재배포 금지',
  },
};
