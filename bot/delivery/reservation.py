"""What runs inside Redis or Valkey: one message's moment is found and reserved in a single step."""

SCRIPT = """\
-- Reserves the next moment for a message. Answers {0 go | 1 ask again | 2 the chat is full, microseconds, replicas}.
local prefix, name, chat, kind = ARGV[1], ARGV[2], ARGV[3], ARGV[4]
local group, edit, token = ARGV[5] == '1', ARGV[6] == '1', ARGV[7]
local SECOND = 1000000
local SPACING, BURST, LEFT = SECOND / 30, 5, 2 -- what is left of a burst is for answers
local COUNT, WINDOW, KEPT = 30, 1.02 * SECOND, 0.25 * SECOND -- a place of an answer's is kept for the next
local CHAT_SPACING, CHAT_BURST = 1.02 * SECOND, 3
local GROUP_COUNT, GROUP_WINDOW = 20, 60.5 * SECOND
local LOST = 10 * SECOND -- so long on its way, it has arrived or its replica is dead
local FAR = 70 * SECOND -- a moment farther ahead was written before the server's clock was set back

local time = redis.call('TIME')
local now = time[1] * SECOND + time[2]

local function ahead(key)
  local moment = tonumber(redis.call('GET', key) or '')
  if moment and moment < now + FAR then return moment end
end

-- When a window of so many has room again.
local function opens(key, count, window)
  redis.call('ZREMRANGEBYSCORE', key, '-inf', now - window)
  redis.call('ZREMRANGEBYSCORE', key, now + FAR, '+inf')
  local taken = redis.call('ZCARD', key)
  if taken < count then return now end
  return tonumber(redis.call('ZRANGE', key, taken - count, taken - count, 'WITHSCORES')[2]) + window
end

-- Nobody knows when a message arrives that is on its way: it counts as of now until its replica says that it has.
redis.call('ZREMRANGEBYSCORE', prefix .. 'way', '-inf', now - LOST)
for _, one in ipairs(redis.call('ZRANGEBYSCORE', prefix .. 'way', '-inf', now)) do
  redis.call('ZADD', prefix .. 'sent', 'XX', string.format('%.0f', now), one)
end

redis.call('ZADD', prefix .. 'replicas', now, name)
redis.call('ZREMRANGEBYSCORE', prefix .. 'replicas', '-inf', now - 60 * SECOND)
local replicas = redis.call('ZCARD', prefix .. 'replicas')

local its_chat = now
if chat ~= '' then
  local pause = redis.call('PTTL', prefix .. 'paused:' .. chat)
  if pause > 0 then its_chat = now + pause * 1000 end
  local full = not edit and ahead(prefix .. 'chat:' .. chat)
  if full then its_chat = math.max(its_chat, full - CHAT_SPACING * (CHAT_BURST - 1)) end
  if group then its_chat = math.max(its_chat, opens(prefix .. 'group:' .. chat, GROUP_COUNT, GROUP_WINDOW)) end
end

local slack = SPACING * (BURST - 1)
local full = ahead(prefix .. 'full') or (now + slack)
local places = COUNT
if kind == 'notice' then
  slack = slack - LEFT * SPACING
  redis.call('ZREMRANGEBYSCORE', prefix .. 'answers', '-inf', now - WINDOW - KEPT)
  places = COUNT - redis.call('ZCOUNT', prefix .. 'answers', '-inf', now - WINDOW)
end
local slot = math.max(now, full - slack, opens(prefix .. 'sent', places, WINDOW))
if its_chat > slot + 2 * SPACING then
  return {kind == 'notice' and 2 or 1, math.floor(its_chat - now), replicas}
end
slot = math.max(slot, its_chat)
if kind == 'notice' and slot > now + SPACING then
  return {1, math.ceil(slot - now - SPACING / 2), replicas}
end

local function keep(key, moment, seconds)
  redis.call('SET', key, string.format('%.0f', moment), 'PX', seconds * 1000)
end
local function count(key, seconds)
  redis.call('ZADD', key, string.format('%.0f', slot), token)
  redis.call('PEXPIRE', key, seconds * 1000)
end
keep(prefix .. 'full', math.max(full, slot) + SPACING, 60)
count(prefix .. 'sent', 60)
count(prefix .. 'way', 60)
if kind == 'answer' then count(prefix .. 'answers', 60) end
if chat ~= '' and not edit then
  keep(prefix .. 'chat:' .. chat, math.max(ahead(prefix .. 'chat:' .. chat) or 0, slot) + CHAT_SPACING, 60)
end
if group then count(prefix .. 'group:' .. chat, 120) end
return {0, math.floor(slot - now), replicas, string.format('%.0f', slot)}
"""
