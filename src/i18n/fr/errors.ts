import type { errors as english } from '../en/errors.ts';
import type { Room } from '../room.ts';

/** Des phrases pour les échecs prévus : ce qui s’est passé, puis que faire. */
export const errors = {
  'error.unexpected':
    'Quelque chose s’est mal passé de notre côté. Réessayez ; si cela persiste, prévenez l’hébergeur de ce bot.',
  'error.config':
    'La configuration contient des erreurs :\n{problems}\n.env.example explique chaque réglage.',
  'error.token_missing':
    'Définissez DISCORD_TOKEN (dans .env ou dans l’environnement) pour démarrer le bot ; README.md montre comment en obtenir un en cinq minutes, et "npm run demo" montre ce qu’il fait sans aucun compte.',
  'error.discord_login':
    'Discord n’a pas laissé entrer le bot : {reason} Vérifiez DISCORD_TOKEN (page « Bot » de votre application dans le portail des développeurs) et DISCORD_API_URL, puis redémarrez.',
  'error.usage': '{usage}',
  'error.article_unreadable': 'La page {url} n’a pas pu être lue : {reason}',
  'error.page_none': 'Le flux n’indique pas de page pour cet article, seulement son propre texte.',
  'error.page_robots':
    'Le fichier robots.txt du site interdit aux bots de lire cette page, elle est donc laissée de côté.',
  'error.page_robots_unknown':
    'Le fichier robots.txt du site est indisponible pour l’instant. Réessayez plus tard.',
  'error.page_no_text':
    'Aucun texte d’article n’a été trouvé sur cette page. Vérifiez qu’il s’agit d’un seul article.',
  'error.page_too_large': 'La page est trop volumineuse pour être lue.',
  'error.page_too_many_elements': 'La page contient trop d’éléments pour être lue sans risque.',
  'error.page_too_deep': 'La page est trop imbriquée pour être lue sans risque.',
  'error.page_unclosed_links': 'La page est trop mal formée pour être lue sans risque.',
  'error.page_timeout': 'La lecture de la page a duré trop longtemps et a été interrompue.',
  'error.page_crashed': 'La page n’a pas pu être lue. Réessayez plus tard.',
  'error.page_closed': 'Nous sommes en train de nous arrêter. Réessayez quand le bot tournera.',
  'error.article_empty': 'La page a été récupérée, mais aucun texte d’article n’y a été trouvé.',
  'error.database_url':
    'DATABASE_URL doit être un fichier (file:data/sitrep.db) ou une adresse PostgreSQL (postgres://user:password@host/name), pas {url}.',
  'error.store_unusable':
    'La base {url} ne peut pas être ouverte : {reason}. Vérifiez que le dossier existe et qu’on peut y écrire, ou que le serveur de base de données tourne.',
} satisfies Room<typeof english>;
