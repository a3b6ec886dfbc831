// The elements' messages are word tables of the sdk, so that a language is added in one place.
export {
  builtInLanguage as interfaceLanguage,
  languageOfMessages as languageOfMessages,
  messagesIn as messagesIn,
  type BuiltInLanguage as InterfaceLanguage,
  type MessageTable as MessageTable,
} from '@machiplan/sdk';
