import { createApp, ref } from 'vue';
import FileUpload from 'vue-upload-component';
import { FIELDS, MESSAGE, pageRoot, UPLOAD_URL } from './upload-form';

createApp({
  components: { FileUpload },
  setup: () => ({ files: ref([]), url: UPLOAD_URL, uploader: ref() }),
  template: `<h1>Contact support</h1><form>${FIELDS}${MESSAGE}
    <file-upload ref="uploader" v-model="files" :post-action="url" @input-filter="() => {}"
      @input-file="(now, before) => { if (now && !before) uploader.active = true; }">Add a screenshot</file-upload>
    <ul><li v-for="file in files" :key="file.id">{{ file.name }}</li></ul>
    <p><button type="submit">Send request</button></p></form>`,
}).mount(pageRoot());
