import { advertisement } from './advertisement.js';
import { aiSummary } from './ai-summary.js';
import { appPromotion } from './app-promotion.js';
import { attribution } from './attribution.js';
import { audioPlayer } from './audio-player.js';
import { authorBio } from './author-bio.js';
import { breadcrumb } from './breadcrumb.js';
import { caption } from './caption.js';
import { comments } from './comments.js';
import { contact } from './contact.js';
import { cookie } from './cookie.js';
import { copyright } from './copyright.js';
import { correction } from './correction.js';
import { disclaimer } from './disclaimer.js';
import { embed } from './embed.js';
import { follow } from './follow.js';
import { form } from './form.js';
import { gallery } from './gallery.js';
import { image } from './image.js';
import { link } from './link.js';
import { login } from './login.js';
import { mailHeader } from './mail-header.js';
import { navigation } from './navigation.js';
import { newsletter } from './newsletter.js';
import { pager } from './pager.js';
import { paywall } from './paywall.js';
import { pullQuote } from './pull-quote.js';
import { readingTime } from './reading-time.js';
import { related } from './related.js';
import type { Rule } from './rule.js';
import { script } from './script.js';
import { separator } from './separator.js';
import { share } from './share.js';
import { skipLink } from './skip-link.js';
import { tags } from './tags.js';
import { textTools } from './text-tools.js';
import { ticker } from './ticker.js';

/** Every rule, in order: the first that applies names the block. What can be seen from the signs alone comes first, then the words. */
export const rules: readonly Rule[] = [
  image,
  separator,
  script,
  link,
  form,
  mailHeader,
  cookie,
  skipLink,
  audioPlayer,
  advertisement,
  aiSummary,
  gallery,
  caption,
  embed,
  share,
  follow,
  newsletter,
  appPromotion,
  paywall,
  readingTime,
  textTools,
  login,
  related,
  tags,
  comments,
  correction,
  disclaimer,
  copyright,
  attribution,
  contact,
  authorBio,
  pager,
  breadcrumb,
  ticker,
  navigation,
  pullQuote,
];
