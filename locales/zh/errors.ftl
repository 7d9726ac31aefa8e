# 未予办理时的说明：问题、原因、下一步。弹窗不超过 200 个字符。

error-unexpected = 系统出现故障，您发送的内容没有丢失。请重试；如再次出现，请将编号 { $id } 告知管理员。
error-role-needed = 此操作仅限以下角色：{ $roles }。
error-role-of-side-needed = 此操作仅限该方（{ $side }）的以下角色：{ $roles }。
error-role-of-park-needed = 此操作仅限该园区的以下角色：{ $roles }。
error-not-yours = 只有作者本人可以执行此操作。
error-button-unknown = 此按钮已失效。请重新打开菜单：/menu
error-command-unknown = 没有这个命令。全部功能见 /menu。
error-text-needed = 请以文字形式发送。
error-text-unexpected = 此处请使用按钮。只有各方席位人员可用消息提出建议；您可使用的全部功能见 /menu。
error-changed-meanwhile = 内容刚刚被他人更改，以下为最新状态。
error-language-unknown = 暂不支持这种语言。
error-zone-unknown = “{ $zone }”不是有效的时区。请发送时区名称，例如 Asia/Tashkent。

error-field-required = 此项必填，不能留空。
error-field-too-long = 内容过长：共{ $length }个字符，上限为{ $limit }个。
error-field-choice = 请点击按钮选择。
error-field-url = 这不是有效的网址。请发送例如 example.org 的网址。
error-field-file = 请发送文件；图片也请以文件形式发送。
error-field-picture = 请发送图片：照片，或不超过10MB的JPEG、PNG文件。
error-field-number = 请输入1到{ $limit }之间的整数。
error-field-unknown = 此项已不再需要填写。
error-form-incomplete = 尚未填写：{ $fields }。
error-date-unclear = 无法识别该日期。请按“2027年6月15日”或“2027-06-15”的格式发送。
error-time-needed = 请补充时间，例如“2027年6月15日 10:00”。
error-zone-first = 请先选择活动时间以哪座城市为准。
error-reason-needed = 请填写理由，创始人会看到。

error-organisation-unknown = 没有这家机构，或其卡片不向您展示。
error-organisation-locked = 目前无法修改。状态：{ $status }。
error-organisation-moved-on = 已无需处理。状态：{ $status }。
error-organisation-no-deck = 这里没有介绍文件。
error-not-of-team = 只有机构团队可以执行此操作。
error-not-owner = 只有机构负责人可以执行此操作。
error-team-link-unknown = 没有这个团队邀请。请向负责人索取新的邀请。
error-team-link-used = 该邀请已被使用：{ $at }。请向负责人索取新的邀请。
error-team-link-expired = 该邀请已过期：{ $at }。请向负责人索取新的邀请。
error-team-joined = 您已在该团队中，邀请仍然有效。
error-team-full = 团队已有{ $limit }人，无法再增加。
error-member-unknown = 此人已不在团队中。
error-owner-stays = 负责人不能退出：请先将机构移交给一名成员。

error-event-unknown = 找不到这项活动。
error-event-locked = 目前无法修改。状态：{ $status }。
error-event-not-open = 无法报名。状态：{ $status }。
error-event-closed = 报名已截止：{ $at }。
error-event-in-the-past = 开始时间已过：{ $starts }。
error-event-ends-before-start = 结束时间早于开始时间：{ $starts }。
error-event-deadline-after-start = 报名截止时间晚于活动开始时间：{ $starts }。

error-meeting-unknown = 找不到这次会议。
error-meeting-locked = 会议日期已通知各方。如需改期，请重新确定日期。
error-meeting-not-set = 会议日期尚未确定。
error-meeting-in-the-past = 该日期已过：{ $at }。
error-meeting-after-chg = 管理委员会会议应在政府首脑（总理）理事会会议之前举行（《构想》第5部分第6段）：{ $day }不早于{ $chg }。
error-no-meeting = 会议日期尚未确定，暂时无法提交。草稿已保存。
error-no-presidency = 请先确定主席国：菜单 → 主席国。

error-proposal-unknown = 找不到这项建议。
error-proposal-empty = 消息为空。请发送建议的正文。
error-proposal-locked = 已无法更改。状态：{ $status }。
proposal-status-draft = 草稿
proposal-status-filed = 已提交
proposal-status-deleted = 已删除

error-park-unknown = 找不到这个园区。
error-park-left = 园区已退出，无法再修改。
error-park-not-member = 该园区目前不是库内成员。
error-park-not-draft = 只能删除草稿。
error-park-not-nominated = 请先推荐该园区入库。
error-park-moved-on = 已无需作出此项决定。状态：{ $status }。
error-park-name-needed = 至少需要一种语言的名称。
error-park-reason-needed = 请填写理由，相关人员会看到。
error-park-manager-unknown = 此人已不再是该园区的负责人。

error-invitation-unknown = 该邀请不存在。请向管理员索取新的邀请。
error-invitation-used = 该邀请已被使用：{ $at }。请向管理员索取新的邀请。
error-invitation-expired = 该邀请已过期：{ $at }。请向管理员索取新的邀请。
error-invitation-withdrawn = 发出邀请的人已无权邀请担任此角色。请向管理员索取新的邀请。
error-invitation-role = 该角色不能通过邀请授予。
error-invitation-side = 席位角色必须注明所属方，其他角色则无需注明。
error-already-held = 您已具有此角色：{ $role }。该邀请仍然有效。
error-seat-elsewhere = 您已在另一方席位任职：{ $side }。
error-side-unknown = 找不到这一方。
error-channel-unknown = 找不到这个频道。
