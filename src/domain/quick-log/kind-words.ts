/**
 * Words by which the kinds of the first rate card are recognised: one phrase a line, its parts in order
 * with anything between them, the forms of a part parted by bars.
 */
export const KIND_PHRASES: Readonly<Record<string, readonly string[]>> = {
  share_their_message: [
    'shared|share|reposted|repost|retweeted|forwarded|boosted|tagged',
    'passed|passing message|post|offer|news|word on',
    'passed|passing on',
  ],
  public_praise: [
    'praised|praise|complimented|thanked|thanking|recommended|celebrated',
    'shout-out|shoutout',
    'gave|left review|testimonial',
    'spoke|wrote well|highly',
  ],
  answer_question: [
    'answered|answer|answering|replied|explained|advised|clarified',
    'gave|given advice|answer|tip|tips',
  ],
  content_giveaway: [
    'gave|given|sent|shared|posted|published guide|checklist|template|paper|whitepaper|ebook|video|recipe|tutorial|handout|content|sample',
    'posted|published',
  ],
  webinar_attended: [
    'webinar|workshop|masterclass',
    'held|hosted|ran|gave webinar|workshop|talk|class|masterclass',
  ],
  introduction: [
    'introduced|introduce|introducing|intro|intros',
    'made|gave introduction|intro',
    'connected with|to|and',
  ],
  hands_on_help: ['helped|help|helping|fixed|repaired|assisted|installed', 'set up', 'lent hand'],
  unexpected_gift: ['gift|gifted|surprised', 'gave|given gift|present|flowers|bonus', 'gave|given'],
  promise_kept: ['kept|delivered promise|word|promised', 'kept promise|word'],
  apology_and_fix: [
    'apologised|apologized|apologise|apologize|apology',
    'put|made right',
    'sorted|resolved|solved|fixed complaint|problem|mistake',
    'complaint resolved|solved|fixed|sorted',
  ],
  soft_ask: ['asked|ask|asking favour|favor|small|question|opinion', 'asked|ask|asking', 'survey|surveyed'],
  promotion: [
    'promoted|promo|promotion|advertised',
    'sent|mailed|posted|emailed promotion|promo|offer|offers|discount|coupon|newsletter|sale|ad',
  ],
  review_ask: ['asked|ask|asking|requested review|reviews|rating|testimonial', 'review request'],
  sales_ask: [
    'pitched|pitch|upsold',
    'asked|ask|asking sale|order|buy|purchase|upgrade|business',
    'sent|gave quote|proposal',
  ],
  referral_ask: [
    'asked|ask|asking referral|referrals|refer|recommend|introduction|intro|friends',
    'referral',
  ],
  slow_reply: [
    'replied|answered|reply|answer late|slowly',
    'late|slow|overdue reply|answer|response',
    'replied|answered after days|weeks',
  ],
  complaint_open: ['complaint|complained|complains', 'left complaint|problem open'],
  broken_promise: [
    'broke|broken|forgot|missed promise|word|deadline|appointment|delivery',
    'let down',
    'no-show',
  ],
};
