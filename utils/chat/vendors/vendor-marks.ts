import type { VendorMarks } from './vendor';

/**
 * By what pages show whose chat they have: addresses of scripts and elements that the widgets put there, from the vendors' own documents and
 * from public code that names them. Where the marks of two are alike, what is rarer stands here.
 */
export const VENDOR_MARKS: readonly VendorMarks[] = [
  {
    id: 'intercom',
    scripts: ['widget.intercom.io', 'js.intercomcdn.com', 'static.intercomcdn.com'],
    elements: [
      '#intercom-container',
      '.intercom-lightweight-app',
      '.intercom-launcher',
      '.intercom-lightweight-app-launcher',
      'iframe[name=intercom-launcher-frame]',
      'iframe[name=intercom-messenger-frame]',
      'iframe#intercom-frame',
    ],
  },
  {
    id: 'zendesk-classic',
    scripts: ['v2.zopim.com'],
    elements: ['iframe#webWidget', 'iframe[data-product=web_widget]', '.zopim'],
    supersedes: ['zendesk'],
  },
  {
    id: 'zendesk',
    scripts: ['static.zdassets.com/ekr/snippet.js', 'static.zdassets.com/web_widget'],
    elements: [
      'script#ze-snippet',
      "iframe[title='Button to launch messaging window']",
      "iframe[title='Messaging window']",
      'iframe#launcher',
    ],
  },
  { id: 'smooch', scripts: ['cdn.smooch.io'], elements: ['#web-messenger-container'] },
  {
    id: 'freshchat',
    scripts: ['wchat.freshchat.com', 'fw-cdn.com'],
    elements: ['#fc_frame', 'iframe#fc_widget', '#freshchat-container'],
  },
  {
    id: 'freshworks',
    scripts: ['widget.freshworks.com', 'euc-widget.freshworks.com'],
    elements: ['#freshworks-container', '#freshworks-frame-wrapper', 'iframe#launcher-frame', 'iframe#widget-frame'],
  },
  {
    id: 'hubspot',
    scripts: ['js.usemessages.com', 'js.hs-scripts.com'],
    elements: [
      '#hubspot-messages-iframe-container',
      'iframe#hubspot-conversations-iframe',
      '#hubspot-conversations-inline-parent',
    ],
  },
  {
    id: 'drift',
    scripts: ['js.driftt.com'],
    elements: [
      '#drift-widget-container',
      '#drift-frame-controller',
      '#drift-frame-chat',
      'iframe#drift-widget',
      'iframe.drift-frame-controller',
      'iframe.drift-frame-chat',
      '.drift-facade',
    ],
  },
  { id: 'crisp', scripts: ['client.crisp.chat'], elements: ['.crisp-client', '#crisp-chatbox'] },
  {
    id: 'tawk',
    scripts: ['embed.tawk.to'],
    elements: ["iframe[title='chat widget']", '.tawk-min-container', '#tawk-bubble-container', '#tawkchat-container'],
  },
  {
    id: 'livechat',
    scripts: ['cdn.livechatinc.com', 'secure.livechatinc.com'],
    elements: ['#chat-widget-container', 'iframe#chat-widget', 'iframe#chat-widget-minimized', '#livechat-compact-container'],
  },
  { id: 'tidio', scripts: ['code.tidio.co', 'widget-v4.tidiochat.com'], elements: ['#tidio-chat', 'iframe#tidio-chat-iframe'] },
  {
    id: 'olark',
    scripts: ['static.olark.com'],
    elements: ['#olark-wrapper', '#olark-container', '.olark-launch-button', '#habla_window_div'],
  },
  {
    id: 'gorgias',
    scripts: ['config.gorgias.chat', 'config.gorgias.io'],
    elements: ['#gorgias-chat-container', '#gorgias-web-messenger-container', '#gorgias-chat-messenger-iframe'],
  },
  {
    id: 'helpscout',
    scripts: ['beacon-v2.helpscout.net'],
    elements: ['#beacon-container', '.hsds-beacon', '.BeaconFabButtonFrame', '.BeaconContainer'],
  },
  {
    id: 'chatwoot',
    scripts: ['/packs/js/sdk.js', 'app.chatwoot.com'],
    elements: [
      '.woot-widget-holder',
      'iframe#chatwoot_live_chat_widget',
      '.woot--bubble-holder',
      '.woot-widget-bubble',
      '#cw-widget-holder',
      '#cw-bubble-holder',
    ],
  },
  {
    id: 'rocketchat',
    scripts: ['/livechat/rocketchat-livechat', '/rocketchat-livechat.min.js'],
    elements: ['.rocketchat-widget', '.rocketchat-container', 'iframe#rocketchat-iframe'],
  },
  {
    id: 'zammad',
    scripts: ['/assets/chat/chat.min.js', '/assets/chat/chat-no-jquery.min.js'],
    elements: ['.zammad-chat', '.open-zammad-chat'],
  },
  {
    id: 'salesforce-liveagent',
    scripts: ['service.force.com/embeddedservice', 'salesforceliveagent.com'],
    elements: ['.embeddedServiceHelpButton', '.embeddedServiceSidebar'],
  },
  {
    id: 'salesforce',
    scripts: ['my.salesforce-scrt.com', 'my.site.com*/assets/js/bootstrap.min.js'],
    elements: [
      '#embedded-messaging',
      '#embeddedMessagingConversationButton',
      'iframe#embeddedMessagingFrame',
      '#embeddedMessagingSiteContextFrame',
    ],
  },
  {
    id: 'genesys',
    scripts: ['mypurecloud*/genesys-bootstrap', '/genesys-bootstrap/genesys.min.js'],
    elements: [
      'iframe#genesys-mxg-frame',
      'iframe#genesys-mxg-container-frame',
      '.genesys-mxg-frame',
      '#genesys-messenger',
      '#genesys-thirdparty',
    ],
  },
  {
    id: 'liveperson',
    scripts: ['lptag.liveperson.net', 'lpcdn.lpsnmedia.net'],
    elements: ['#lpChat', '.LPMcontainer', '[data-lp-point]', '[data-lp-cust-id]'],
  },
  { id: 'ada', scripts: ['static.ada.support'], elements: ['#ada-entry', 'iframe#ada-button-frame', 'iframe#ada-chat-frame'] },
  {
    id: 'kustomer',
    scripts: ['cdn.kustomerapp.com/chat-web'],
    elements: ['iframe#kustomer-ui-sdk-iframe', '[class*=chatRootIcon__pointer]'],
  },
  {
    id: 'reamaze',
    scripts: ['cdn.reamaze.com/assets/reamaze'],
    elements: ['#reamaze-widget', '#reamaze-widget-icon', '.reamaze-frame'],
  },
  {
    id: 'smartsupp',
    scripts: ['smartsuppchat.com/loader.js', 'smartsuppcdn.com'],
    elements: ['#smartsupp-widget-container', 'iframe#widgetButtonFrame', 'iframe#widgetMessengerFrame'],
  },
  {
    id: 'userlike',
    scripts: ['userlike-cdn-widgets', 'api.userlike.com'],
    elements: ['#userlike', '#userlike-chat-content', 'iframe[title*=Userlike]'],
  },
  {
    id: 'zoho',
    scripts: ['salesiq.zoho', 'salesiq.zohopublic'],
    elements: ['#zsiq_float', '.zsiq_floatmain', '#zsiq_agtpic', '[data-id=zsalesiq]', 'iframe#siqiframe'],
  },
  { id: 'front', scripts: ['chat-assets.frontapp.com'], elements: ['#front-chat-container', 'iframe#front-chat-iframe'] },
  {
    id: 'helpcrunch',
    scripts: ['widget.helpcrunch.com', 'embed.helpcrunch.com'],
    elements: ['iframe[name=helpcrunch-iframe]', '#helpcrunch-container', '.helpcrunch-iframe-wrapper'],
  },
  {
    id: 'chatra',
    scripts: ['call.chatra.io'],
    elements: ['#chatra', '#chatra__iframe-wrapper', 'iframe#chatra__iframe', '.chatra--expanded', '.chatra--mobile-widget'],
  },
  { id: 'dialogflow', scripts: ['gstatic.com/dialogflow-console'], elements: ['df-messenger', 'df-messenger-chat-bubble'] },
  {
    id: 'dynamics',
    scripts: ['oc-cdn-', '/livechatwidget/scripts/LiveChatBootstrapper.js'],
    elements: ['#oc-lcw-container', '#oc-lcw-chat-button', '#Microsoft_Omnichannel_LCWidget_Chat_Iframe_Window'],
  },
  {
    id: 'botframework',
    scripts: ['cdn.botframework.com/botframework-webchat', '/botframework-webchat'],
    elements: ['.webchat', '[class*=webchat__]', '[data-id=webchat-sendbox-input]'],
  },
  {
    id: 'amazon-connect',
    scripts: ['my.connect.aws/connectwidget', 'amazon-connect-chat-interface-client.js'],
    elements: [
      '#amazon-connect-widget-frame',
      'iframe#amazon-connect-chat-widget-iframe',
      '#amazon-connect-open-widget-button',
    ],
  },
  {
    id: 'twilio',
    scripts: ['assets.flex.twilio.com'],
    elements: ['.Twilio-EntryPoint', '.Twilio-RootContainer', '.Twilio-MainContainer', '.Twilio-MessageInput'],
  },
  {
    id: 'sendbird',
    scripts: ['aichatbot.sendbird.com'],
    elements: ['#aichatbot', '#aichatbot-widget-window', '#aichatbot-widget-button', '.sendbird-message-input'],
  },
  {
    id: 'kommunicate',
    scripts: ['widget.kommunicate.io'],
    elements: ['iframe#kommunicate-widget-iframe', '#mck-sidebox-launcher'],
  },
  {
    id: 'facebook',
    scripts: ['xfbml.customerchat.js'],
    elements: ['.fb-customerchat', '.fb_dialog', "iframe[src*='/plugins/customerchat']"],
  },
  {
    id: 'jivo',
    scripts: ['code.jivosite.com', 'code.jivo.ru', 'cdn.jivochat.com'],
    elements: ['jdiv', '#jivo-iframe-container', '.jivo_shadow', '[class*=__jivo]'],
  },
  {
    id: 'carrotquest',
    scripts: ['cdn.carrotquest.app', 'cdn.carrotquest.io', 'cdn.dashly.app'],
    elements: [
      '[id^=carrotquest-messenger]',
      'iframe#carrot-messenger-collapsed-frame',
      '.carrot-messenger-frame-container',
      '[class*=carrotquest-messenger]',
    ],
  },
  {
    id: 'bitrix24',
    scripts: ['bitrix24.ru/b*/crm/site_button', '/crm/site_button/loader'],
    elements: ['.b24-widget-button-wrapper', '.b24-widget-button-inner-container', '.bx-livechat-wrapper'],
  },
  {
    id: 'usedesk',
    scripts: ['lib.usedesk.ru', 'pubsub.usedesk.ru'],
    elements: ['.uw__messenger-layout', '[class^=uw__]', '.usedesk-messenger'],
  },
  {
    id: 'webim',
    scripts: ['webim.ru/js/button.js', 'webim.ru/button.php', 'webim.ru/js'],
    elements: ['a.webim_button', '.webim-button-corner', '#webim_chat', '.webim-dialogues', '.webim-chat'],
  },
  { id: 'livetex', scripts: ['livetex.ru'], elements: ['[id*="livetex" i]', '[class*="livetex" i]'] },
  { id: 'talk-me', scripts: ['talk-me.ru/support'], elements: ['.online-chat-root-TalkMe'] },
  { id: 'verbox', scripts: ['verbox.ru/support'], elements: ['.online-chat-root-Verbox'] },
  { id: 'callibri', scripts: ['cdn.callibri.ru'], elements: ['[class*="callibri" i]', '[id^=callibri]'] },
  {
    id: 'envybox',
    scripts: ['cdn.envybox.io', 'static.saas-support.com'],
    elements: ["link[href*='envybox.io']", '[class*="envybox" i]'],
  },
  { id: 'redhelper', scripts: ['web.redhelper.ru'], elements: ['script#rhlpscrtg', 'a.rc-copyright', '#rh-badge'] },
  {
    id: 'yandex',
    scripts: ['chat.s3.yandex.net/widget.js', 'yastatic.net/s3/chat/widget.js'],
    elements: [
      '.ya-chat-widget',
      '.ya-chat-button',
      '.ya-chat-popup',
      'iframe.ya-chat-base__iframe',
      "iframe[src^='https://yandex.ru/chat']",
    ],
  },
  { id: 'vk', scripts: [], elements: ['#vk_community_messages', "iframe[src*='vk.com/widget_community_messages.php']"] },
  { id: 'omnidesk', scripts: ['omnidesk.ru'], elements: ['#omni_widget', '#omni-widget', 'iframe[src*=omnidesk]'] },
  { id: 'edna', scripts: ['edna.ru', 'threads.im'], elements: ['[class*="threads-widget" i]', '[id*="threads-widget" i]'] },
  { id: 'n8n', scripts: ['npm/@n8n/chat'], elements: ['#n8n-chat', '.n8n-chat', '.chat-window-wrapper .chat-window-toggle'] },
  { id: 'deep-chat', scripts: ['npm/deep-chat'], elements: ['deep-chat'] },
  { id: 'typebot', scripts: ['npm/@typebot.io/js'], elements: ['typebot-bubble', 'typebot-standard', 'typebot-popup'] },
];
