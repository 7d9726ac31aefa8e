// Every word of the page's own, in Russian, Chinese and English; plural forms are divided by "|".
const WORDS = {
  playground: ["Песочница", "演练场", "Playground"],
  playgroundHint: ["сообщения никуда не уходят", "消息不会发送到任何地方", "no message leaves this page"],
  pageTitle: ["Песочница бота", "机器人演练场", "Bot playground"],
  topBar: ["Человек и время", "身份与时间", "Person and time"],
  chats: ["Чаты", "聊天", "Chats"],
  chatArea: ["Переписка", "对话", "Conversation"],
  messages: ["Сообщения", "消息记录", "Messages"],
  search: ["Поиск", "搜索", "Search"],
  searchPeople: ["Кого ищем?", "搜索人员", "Find a person"],
  nothingFound: ["Ничего не нашлось", "未找到结果", "Nothing found"],
  menu: ["Меню", "菜单", "Menu"],
  listMenu: ["Меню списка чатов", "聊天列表菜单", "Chat list menu"],
  chatMenu: ["Меню чата", "聊天菜单", "Chat menu"],
  pageMenu: ["Настройки страницы", "页面设置", "Page settings"],
  newGroup: ["Новая группа", "新建群组", "New group"],
  newChannel: ["Новый канал", "新建频道", "New channel"],
  groupName: ["Название группы", "群组名称", "Group name"],
  channelName: ["Название канала", "频道名称", "Channel name"],
  create: ["Создать", "创建", "Create"],
  cancel: ["Отмена", "取消", "Cancel"],
  ok: ["Понятно", "知道了", "OK"],
  close: ["Закрыть", "关闭", "Close"],
  back: ["Назад к чатам", "返回聊天列表", "Back to chats"],
  publicChannels: ["Открытые каналы", "公开频道", "Public channels"],
  subscribe: ["Подписаться", "订阅", "Subscribe"],
  join: ["Вступить", "加入", "Join"],
  leaveChannel: ["Отписаться", "退订频道", "Leave channel"],
  leaveGroup: ["Выйти из группы", "退出群组", "Leave group"],
  subscribed: ["Вы подписаны", "已订阅", "You are subscribed"],
  bot: ["бот", "机器人", "bot"],
  members: ["{n} участник|{n} участника|{n} участников", "{n} 位成员", "{n} member|{n} members"],
  subscribers: ["{n} подписчик|{n} подписчика|{n} подписчиков", "{n} 位订阅者", "{n} subscriber|{n} subscribers"],
  unread: ["{n} непрочитанное|{n} непрочитанных|{n} непрочитанных", "{n} 条未读", "{n} unread"],
  unreadHere: ["Новые сообщения", "新消息", "New messages"],
  pinned: ["Закреплённое сообщение", "置顶消息", "Pinned message"],
  typing: ["печатает…", "正在输入…", "typing…"],
  uploading: ["отправляет файл…", "正在发送文件…", "sending a file…"],
  start: ["Запустить", "开始", "Start"],
  block: ["Заблокировать бота", "屏蔽机器人", "Block bot"],
  unblock: ["Разблокировать", "解除屏蔽", "Unblock"],
  blocked: ["заблокирован", "已屏蔽", "blocked"],
  promote: ["Назначить бота администратором", "将机器人设为管理员", "Make the bot an administrator"],
  removeBot: ["Убрать бота", "移除机器人", "Remove the bot"],
  botIsAdmin: ["бот — администратор", "机器人是管理员", "the bot is an administrator"],
  message: ["Сообщение", "输入消息", "Message"],
  broadcast: ["Публикация", "发布内容", "Broadcast"],
  send: ["Отправить", "发送", "Send"],
  attach: ["Прикрепить файл", "添加附件", "Attach a file"],
  caption: ["Подпись", "添加说明", "Caption"],
  sendFile: ["Отправка файла", "发送文件", "Send a file"],
  dropHere: ["Отпустите, чтобы отправить файл", "松开即可发送文件", "Drop to send the file"],
  tooBig: ["Файл больше 20 МБ", "文件超过 20 MB", "The file is larger than 20 MB"],
  commands: ["Команды бота", "机器人命令", "Bot commands"],
  noCommands: ["У бота нет команд в этом чате", "机器人在此聊天中没有命令", "The bot has no commands in this chat"],
  results: ["Результаты бота", "机器人结果", "Results from the bot"],
  noResults: ["Ничего не найдено", "没有结果", "No results"],
  showKeyboard: ["Показать клавиатуру", "显示键盘", "Show keyboard"],
  hideKeyboard: ["Скрыть клавиатуру", "隐藏键盘", "Hide keyboard"],
  replyKeyboard: ["Клавиатура бота", "机器人键盘", "Bot keyboard"],
  reply: ["Ответить", "回复", "Reply"],
  replyTo: ["Ответ: {name}", "回复 {name}", "Reply to {name}"],
  cancelReply: ["Отменить ответ", "取消回复", "Cancel reply"],
  messageMenu: ["Действия с сообщением", "消息操作", "Message actions"],
  messageButtons: ["Кнопки сообщения", "消息按钮", "Message buttons"],
  messageGone: ["Сообщения больше нет", "消息已不存在", "The message is no longer there"],
  copyText: ["Копировать текст", "复制文本", "Copy text"],
  copied: ["Скопировано", "已复制", "Copied"],
  edited: ["изменено", "已编辑", "edited"],
  forwarded: ["Переслано: {name}", "转发自 {name}", "Forwarded from {name}"],
  via: ["через @{name}", "通过 @{name}", "via @{name}"],
  you: ["Вы", "您", "You"],
  today: ["Сегодня", "今天", "Today"],
  yesterday: ["Вчера", "昨天", "Yesterday"],
  toBottom: ["К последним сообщениям", "跳到最新消息", "To the latest messages"],
  chooseChat: ["Выберите чат слева", "请在左侧选择聊天", "Choose a chat on the left"],
  chooseChatFor: ["В какой чат вставить?", "选择聊天", "Choose a chat"],
  empty: ["Здесь пока пусто", "暂无消息", "No messages yet"],
  emptyBot: ["Нажмите «Запустить», чтобы начать разговор с ботом", "点击“开始”与机器人对话", "Press Start to talk to the bot"],
  photo: ["Фотография", "图片", "Photo"],
  file: ["Файл", "文件", "File"],
  video: ["Видео", "视频", "Video"],
  audio: ["Аудиозапись", "音频", "Audio"],
  sticker: ["Наклейка", "贴纸", "Sticker"],
  place: ["Место на карте", "位置", "Location"],
  contact: ["Контакт", "联系人", "Contact"],
  poll: ["Опрос", "投票", "Poll"],
  otherKind: ["Сообщение", "消息", "Message"],
  download: ["Скачать {name}", "下载 {name}", "Download {name}"],
  openPhoto: ["Открыть фотографию", "查看图片", "Open the photo"],
  spoiler: ["Скрытый текст, нажмите, чтобы показать", "隐藏文字，点击显示", "Hidden text, press to show"],
  expand: ["Показать полностью", "展开", "Show all"],
  collapse: ["Свернуть", "收起", "Collapse"],
  openLink: ["Открыть ссылку?", "打开链接？", "Open this link?"],
  open: ["Открыть", "打开", "Open"],
  joined: ["{name} теперь в группе", "{name} 加入了群组", "{name} joined the group"],
  left: ["{name} больше не в группе", "{name} 离开了群组", "{name} left the group"],
  pinnedBy: ["{name} закрепляет «{what}»", "{name} 置顶了“{what}”", "{name} pinned “{what}”"],
  groupMade: ["Группа «{what}» создана", "群组“{what}”已创建", "Group “{what}” created"],
  channelMade: ["Канал создан", "频道已创建", "Channel created"],
  titleSet: ["Новое название: «{what}»", "名称改为“{what}”", "New title: “{what}”"],
  upgraded: ["Группа стала супергруппой", "群组已升级为超级群组", "The group became a supergroup"],
  service: ["Служебное сообщение", "系统消息", "Service message"],
  switchPerson: ["Сменить человека: {name}", "切换身份：{name}", "Switch person: {name}"],
  people: ["Люди", "人员", "People"],
  newPerson: ["Новый человек…", "添加人员…", "New person…"],
  newPersonTitle: ["Новый человек", "添加人员", "New person"],
  name: ["Имя", "姓名", "Name"],
  language: ["Язык", "语言", "Language"],
  zone: ["Часовой пояс", "时区", "Time zone"],
  otherZones: ["Другие пояса", "其他时区", "Other zones"],
  clockGroup: ["Время бота", "机器人时间", "Bot time"],
  clock: ["Время бота: {when}", "机器人时间：{when}", "Bot time: {when}"],
  plusHour: ["+1 час", "+1 小时", "+1 hour"],
  plusDay: ["+1 день", "+1 天", "+1 day"],
  goToDate: ["К дате…", "跳至日期…", "Go to date…"],
  goToDateTitle: ["Перевести часы бота", "调整机器人时间", "Set the bot's clock"],
  dateAndTime: ["Дата и время", "日期和时间", "Date and time"],
  setClock: ["Перевести", "调整", "Set"],
  startAgain: ["Начать сначала", "重新开始", "Start again"],
  startAgainSure: [
    "Все чаты и данные песочницы вернутся к началу. Продолжить?",
    "演练场的所有聊天和数据将恢复到初始状态。是否继续？",
    "All chats and data of the playground will go back to the beginning. Continue?",
  ],
  startedAgain: ["Песочница начата сначала", "演练场已重新开始", "The playground has started again"],
  lightTheme: ["Светлая тема", "浅色主题", "Light theme"],
  darkTheme: ["Тёмная тема", "深色主题", "Dark theme"],
  reconnecting: ["Нет связи, подключаемся…", "连接已断开，正在重新连接…", "Connection lost, reconnecting…"],
  noConnection: ["Нет связи с песочницей", "未连接到演练场", "No connection to the playground"],
  somethingWrong: ["Не получилось", "操作未成功", "That did not work"],
};

// What the server refuses, in its own English; anything else is shown as it came.
const REFUSALS = {
  "Nothing to send": ["Нечего отправить", "没有可发送的内容"],
  "You have blocked the bot": ["Вы заблокировали бота", "您已屏蔽该机器人"],
  "You are not in this chat": ["Вас нет в этом чате", "您不在此聊天中"],
  "There is no such chat": ["Такого чата нет", "没有此聊天"],
  "Only administrators write in a channel": ["В канал пишут только администраторы", "只有管理员可以在频道中发布"],
  "Only the owner can do this": ["Это может только владелец", "只有所有者可以执行此操作"],
  "The message is gone": ["Сообщения больше нет", "消息已不存在"],
  "The clock goes forward only": ["Часы идут только вперёд", "时间只能向前调整"],
  "This clock cannot be moved": ["Эти часы не переводятся", "此时钟无法调整"],
  "No such result": ["Такого результата больше нет", "该结果已不存在"],
  "The link is wrong": ["Ссылка неверна", "链接有误"],
  "Ask the bot again": ["Спросите бота ещё раз", "请重新向机器人查询"],
};

const LOCALES = { ru: "ru-RU", zh: "zh-CN", en: "en-GB" };
const COLUMNS = { ru: 0, zh: 1, en: 2 };

let language = "ru";

/** Any language of Telegram's codes; those the page does not speak become English. */
export function setLanguage(code) {
  const short = (code ?? "en").slice(0, 2).toLowerCase();
  language = short in COLUMNS ? short : "en";
  document.documentElement.lang = language === "zh" ? "zh-Hans" : language;
}

export const locale = () => LOCALES[language];

const filled = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");

/** The words for `key`; `{name}` places are filled from `values`. */
export const t = (key, values = {}) => filled(WORDS[key][COLUMNS[language]], values);

/** A refusal of the server's in the page's language. */
export const refusal = (text) => REFUSALS[text]?.[COLUMNS[language]] ?? text;

/** The words for `n` things. */
export function tn(key, n) {
  const forms = WORDS[key][COLUMNS[language]].split("|");
  const order = { ru: ["one", "few", "many"], en: ["one", "other"], zh: ["other"] }[language];
  const form = order.indexOf(new Intl.PluralRules(locale()).select(n));
  return filled(forms[form] ?? forms.at(-1), { n: new Intl.NumberFormat(locale()).format(n) });
}

/** Fills the parts of the page that are written in index.html. */
export function speak(root = document) {
  for (const node of root.querySelectorAll("[data-t]")) node.textContent = t(node.dataset.t);
  for (const node of root.querySelectorAll("[data-t-label]")) {
    node.setAttribute("aria-label", t(node.dataset.tLabel));
    if (node.matches("button")) node.title = t(node.dataset.tLabel);
  }
  for (const node of root.querySelectorAll("[data-t-hint]")) node.placeholder = t(node.dataset.tHint);
}
