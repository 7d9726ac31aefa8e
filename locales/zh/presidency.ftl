# 主席国及其任期。

presidency-desk = <b>主席国</b>

    现任主席国：{ $side }。管理委员会主席由该方代表担任。
    { $terms }

    如需变更主席国或准备下一任期，请选择一方。
presidency-none = 尚未确定
presidency-row = • { $side }：{ $term }
presidency-line = 📅 { $side }
presidency-term = { $since } – { $until }
presidency-open-end = 未定
presidency-card-draft = <b>主席国</b>（草稿）
    { $side }
    { $term }{ $reason }

    任期开始后，由该方代表担任管理委员会主席。
presidency-card-set = <b>主席国</b>
    { $side }
    { $term }{ $reason }
presidency-announce = ✅ 确认任期
presidency-since = 📅 第一日
presidency-until = 📅 最后一日
presidency-end = ⏹ 立即结束
presidency-field-since = 第一日
presidency-field-until = 最后一日
presidency-ask-since = 该方自哪一日起担任主席国？
presidency-ask-until = 该方担任主席国至哪一日？
presidency-end-field-reason = 理由
presidency-end-ask-reason = 为何提前结束任期？该方代表会看到您的说明。

presidency-yours = 🏛 { $side }担任主席国
    { $term }{ $reason }

    任期内由您担任管理委员会主席：您负责确定会议日期，并接收各方建议。
presidency-changed = 📅 主席国任期已变更
    { $side }
    { $term }{ $reason }
presidency-ended = ⏹ 主席国任期已提前结束
    { $side }
    { $term }{ $reason }
presidency-over = ⏹ 主席国任期已届满
    { $side }
    { $term }{ $reason }

error-presidency-unknown = 找不到这一主席国任期。
error-presidency-over = 该任期已结束：{ $until }。
error-presidency-begun = 任期已确认：第一日（{ $since }）不可更改，最后一日可以更改。
error-presidency-term = 最后一日不得早于第一日：{ $since }。
error-presidency-past = 该日期已过：{ $until }。
error-presidency-overlaps = 此后已有其他任期开始：{ $side }，{ $since }。请选择其后的日期。
